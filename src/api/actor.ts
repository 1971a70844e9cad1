import { randomUUID } from "node:crypto"
import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../modules/booking/change-log/append-change"

const MAX_REASON = 1000

/** The signed-in member of staff who asks, for the change log. */
export function staffActor(req: MedusaRequest<unknown>, reason: string | null = null): Actor {
  const { auth_context } = req as AuthenticatedMedusaRequest
  const id = auth_context?.actor_id ?? null
  return {
    type: "staff",
    id,
    channel: "admin",
    reason: reason?.slice(0, MAX_REASON) ?? null,
    request_id: requestId(req),
  }
}

/** A customer who came by link or number, or is signed in. */
export function customerActor(req: MedusaRequest<unknown>, id: string | null = null): Actor {
  return { type: "customer", id, channel: "store", request_id: requestId(req) }
}

function requestId(req: MedusaRequest<unknown>): string {
  return req.requestId ?? randomUUID()
}
