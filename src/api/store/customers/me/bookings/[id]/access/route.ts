import { RefusalError } from "../../../../../../../domain/refusal/refusal-error"
import { ownBooking } from "../../../../../../../workflows/access/own-bookings"
import { giveAccess } from "../../../../../../access/open-booking"
import { refusing } from "../../../../../../refusals/answer"
import { customerId } from "../../../../customer-id"

/** A session for one's own booking, without number and address (DESIGN 5). Refusal: `booking_not_found`, also for another's. */
export const POST = refusing(async (req, res) => {
  const booking = await ownBooking(req.scope, customerId(req), req.params.id ?? "")
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  res.status(201).json({ access: await giveAccess(req, booking, null) })
})
