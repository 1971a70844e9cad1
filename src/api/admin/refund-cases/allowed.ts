import type { MedusaRequest } from "@medusajs/framework/http"
import { mayHandle, type RefundStaff } from "../../../domain/refund/may-handle"
import { unwrap } from "../../../domain/refusal/refusal-error"
import type { Actor } from "../../../modules/booking/change-log/append-change"
import { loadSettings } from "../../../workflows/settings/load-settings"
import { staffActor } from "../../actor"

/** The member of staff who asks, if the settings let them take this step. Throws `refund_step_not_allowed`. */
export async function allowedActor(
  req: MedusaRequest<unknown>,
  step: keyof RefundStaff,
  reason: string | null = null
): Promise<Actor> {
  const actor = staffActor(req, reason)
  const { refund_staff: lists } = await loadSettings(req.scope)
  unwrap(mayHandle(step, { lists, user: actor.id }))
  return actor
}
