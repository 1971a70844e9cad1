import { RefusalError } from "../../../../../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../../../modules/booking"
import { ownBooking } from "../../../../../../../workflows/access/own-bookings"
import { giveAccess } from "../../../../../../access/open-booking"
import { customerActor } from "../../../../../../actor"
import { refusing } from "../../../../../../refusals/answer"
import { customerId } from "../../../../customer-id"

/** A session for one's own booking, without number and address (DESIGN 5). Refusal: `booking_not_found`, also for another's. */
export const POST = refusing(async (req, res) => {
  const customer = customerId(req)
  const booking = await ownBooking(req.scope, customer, req.params.id ?? "")
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  await req.scope.resolve<BookingModuleService>(BOOKING_MODULE).noteOpening({
    booking_id: booking.id,
    participant_id: null,
    by: "account",
    actor: customerActor(req, customer),
    now: new Date().toISOString(),
  })
  res.status(201).json({ access: await giveAccess(req, booking, null) })
})
