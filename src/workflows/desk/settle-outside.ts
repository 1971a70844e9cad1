import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { authorizePaymentSessionForOrderWorkflow, capturePaymentWorkflow } from "@medusajs/medusa/core-flows"

/** How long somebody waits who settles the same order at the same moment, in seconds. */
const PATIENCE = 30

type Payment = { id: string; captured_at?: unknown; canceled_at?: unknown }
type Session = { id: string; status: string }
type Collection = { payments?: Payment[] | null; payment_sessions?: Session[] | null } | null

/**
 * Books an order of the desk as paid in Medusa's own books: its payment is authorised where that was promised only, and
 * captured. The providers that the desk uses move no money. Harmless when it is captured already, by us or by somebody else.
 */
export async function settleOutside(container: MedusaContainer, orderId: string): Promise<void> {
  const settle = async () => {
    for (const { id, status } of (await collectionsOf(container, orderId)).flatMap(sessionsIn)) {
      if (status !== "pending_authorization") continue
      await authorizePaymentSessionForOrderWorkflow(container).run({ input: { payment_session_id: id } })
    }
    for (const { id, captured_at, canceled_at } of (await collectionsOf(container, orderId)).flatMap(paymentsIn)) {
      if (captured_at || canceled_at) continue
      await capturePaymentWorkflow(container).run({ input: { payment_id: id } })
    }
  }
  await container.resolve(Modules.LOCKING).execute([`desk:${orderId}`], settle, { timeout: PATIENCE })
}

const FIELDS = ["payment_collections.payments.*", "payment_collections.payment_sessions.*"]

async function collectionsOf(container: MedusaContainer, orderId: string): Promise<Collection[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  return data[0]?.payment_collections ?? []
}

function sessionsIn(collection: Collection): Session[] {
  return collection?.payment_sessions ?? []
}

function paymentsIn(collection: Collection): Payment[] {
  return collection?.payments ?? []
}
