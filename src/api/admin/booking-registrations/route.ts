import type { DeskRegistration } from "../../../domain/desk/desk-sale"
import { registerAtDesk } from "../../../workflows/desk/register-at-desk"
import { loadBooking } from "../../../workflows/reading/load-booking"
import { staffActor } from "../../actor"
import { idempotencyKey } from "../../idempotency-key"
import { languageIn } from "../../language"
import { refusing } from "../../refusals/answer"
import { adminBooking } from "../bookings/view"

/**
 * Registers somebody at the desk (SPEC U21): staff are bound by no registration period, and by the capacity unless they say
 * why. Refusals: those of the preview, `event_full`, `add_on_sold_out`, `desk_payment_unfit`, `desk_reason_missing`,
 * `desk_provider_missing`, `desk_total_changed`, `idempotency_key_missing`, `idempotency_key_reused`.
 */
export const POST = refusing<DeskRegistration>(async (req, res) => {
  const request = { sale: req.validatedBody, actor: staffActor(req), idempotency_key: idempotencyKey(req) }
  const { booking_id } = await registerAtDesk(req.scope, request)
  res.status(201).json({ booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)) })
})
