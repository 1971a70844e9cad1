import { confirmAddressWorkflow } from "../../../../../../workflows/access/confirm-address"
import { openBooking } from "../../../../../access/open-booking"
import { countAttempt } from "../../../../../access/rate-limits"
import { customerActor } from "../../../../../actor"
import { savedBooking } from "../../../../../bookings/shown-booking"
import { refusing } from "../../../../../refusals/answer"
import type { AddressCode } from "../../../validators"

/**
 * Makes the address whose code comes back one's own: every earlier link and session ends, and the answer has a new one.
 * Refusals: `address_code_wrong` with the tries left, `address_code_expired`, those of the edit, `too_many_requests`.
 */
export const POST = refusing<AddressCode>(async (req, res) => {
  const opened = await openBooking(req)
  await countAttempt(req.scope, "edits", opened.booking_id)
  const input = { ...opened, code: req.validatedBody.code, actor: customerActor(req, opened.participant_id) }
  await confirmAddressWorkflow(req.scope).run({ input })
  res.json(await savedBooking(req, opened))
})
