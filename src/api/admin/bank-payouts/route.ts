import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { refusing } from "../../refusals/answer"
import { allowedActor } from "../refund-cases/allowed"
import type { BankPayouts } from "./validators"

/**
 * The transfers that are to be made, with whole account numbers; each look stands in the histories of the bookings.
 * Refusal: `refund_step_not_allowed`.
 */
export const GET = refusing(async (req, res) => {
  const { offset, limit } = req.validatedQuery as BankPayouts
  const look = { offset, limit, actor: await allowedActor(req, "pay"), now: new Date().toISOString() }
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  const { payouts, count } = await bookings.lookAtPayouts(look)
  res.setHeader("cache-control", "no-store")
  res.json({ bank_payouts: payouts, count, offset, limit })
})
