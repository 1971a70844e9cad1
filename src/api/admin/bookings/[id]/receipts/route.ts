import type { ReceiptInput } from "../../../../../domain/paying/receipt"
import { takeReceipt } from "../../../../../workflows/paying/receipts/take-receipt"
import { loadBooking } from "../../../../../workflows/reading/load-booking"
import { staffActor } from "../../../../actor"
import { languageIn } from "../../../../language"
import { refusing } from "../../../../refusals/answer"
import { adminBooking } from "../../view"

/**
 * Takes what was paid, or paid out, at the till, by transfer or voucher, once for each receipt number (SPEC V8, V26). Refusals:
 * `booking_not_found`, `booking_anonymised`, `receipt_number_used`, `receipt_exceeds_paid`, `receipt_past_refund`.
 */
export const POST = refusing<ReceiptInput>(async (req, res) => {
  const booking_id = req.params.id ?? ""
  await takeReceipt(req.scope, { booking_id, receipt: req.validatedBody, actor: staffActor(req) })
  res.status(201).json({ booking: adminBooking(await loadBooking(req.scope, booking_id), languageIn(req)) })
})
