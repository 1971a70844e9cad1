import { readIban } from "../../../../../domain/bank/iban"
import { unwrap } from "../../../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../../../modules/booking"
import { loadBankAsked } from "../../../../../workflows/bank/load-bank-asked"
import { openBank } from "../../../../access/open-bank"
import { countAttempt } from "../../../../access/rate-limits"
import { customerActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"
import type { GiveBankDetails } from "../../validators"
import { bankDetailsView } from "./view"

/** What is to be transferred, and whether we know where to. Changes nothing. */
export const GET = refusing(async (req, res) => {
  res.json({ bank_details: bankDetailsView(await loadBankAsked(req.scope, await openBank(req))) })
})

/**
 * Says where a refund is to be transferred, once more in place of what was said before (SPEC U23). Refusals:
 * `booking_not_found`, `iban_invalid`, `bank_details_not_wanted`, `too_many_requests`.
 */
export const POST = refusing<GiveBankDetails>(async (req, res) => {
  const booking_id = await openBank(req)
  await countAttempt(req.scope, "edits", `bank|${booking_id}`)
  const { holder, iban } = req.validatedBody
  const given = { holder, iban: unwrap(readIban(iban)) }
  const now = new Date().toISOString()
  const bookings = req.scope.resolve<BookingModuleService>(BOOKING_MODULE)
  await bookings.giveBankDetails({ booking_id, ...given, actor: customerActor(req), now })
  res.json({ bank_details: bankDetailsView(await loadBankAsked(req.scope, booking_id)) })
})
