import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { askAddressProof } from "../../../../../workflows/access/ask-address-proof"
import { openBooking } from "../../../../access/open-booking"
import { countMail } from "../../../../access/rate-limits"
import { customerActor } from "../../../../actor"
import { shownBooking } from "../../../../bookings/shown-booking"
import { refusing } from "../../../../refusals/answer"
import type { NewAddress } from "../../validators"

/**
 * Has a code mailed to a new address of one's own; the address changes when the code comes back (SPEC P12). Asking again
 * replaces what was asked before. Refusals: those of the edit itself, `address_unchanged`, `too_many_requests`.
 */
export const POST = refusing<NewAddress>(async (req, res) => {
  const opened = await openBooking(req)
  const { version, email } = req.validatedBody
  await countMail(req, opened.booking_id, email)
  const actor = customerActor(req, opened.participant_id)
  await askAddressProof(req.scope, { ...opened, version, email, actor })
  res.status(202).json({ booking: await shownBooking(req, opened) })
})

/** Drops an address that waits for its code; where none does, nothing happens. */
export const DELETE = refusing(async (req, res) => {
  const opened = await openBooking(req)
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.dropProof(opened.booking_id, opened.participant_id)
  res.json({ booking: await shownBooking(req, opened) })
})
