import { printRefundSlip } from "../../../../../workflows/slips/print-refund-slips"
import { refusing } from "../../../../refusals/answer"
import { sendSlip } from "../../../../slips/send-slip"

/**
 * The slip with which the till pays a refund out, as PDF; changes nothing. Refusals: `refund_case_not_found`,
 * `refund_slip_not_due` where it is not approved, was paid, or is not paid in cash or by voucher.
 */
export const GET = refusing(async (req, res) => {
  sendSlip(res, await printRefundSlip(req.scope, req.params.id ?? ""))
})
