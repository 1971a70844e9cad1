import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"

/** The signed-in customer who asks: Medusa lets nobody else through to `/store/customers/me`. */
export function customerId(req: MedusaRequest<unknown>): string {
  return (req as AuthenticatedMedusaRequest).auth_context.actor_id
}
