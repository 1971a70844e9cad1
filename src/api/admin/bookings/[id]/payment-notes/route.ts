import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { loadBookingAndEvent } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { GivenReason } from "../../validators"

/** Notes in the history what came of a call about the payment (SPEC V15). Refusal: `booking_not_found`. */
export const POST = refusing<GivenReason>(async (req, res) => {
  const { booking } = await loadBookingAndEvent(req.scope, req.params.id ?? "")
  const { reason: note } = req.validatedBody
  const at = new Date().toISOString()
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).appendChange({
    ...{ subject_type: "booking", subject_id: booking.id, action: "payment.noted" },
    ...{ actor: staffActor(req, note), at, changes: [] },
  })
  res.status(201).json({ note: { note, at } })
})
