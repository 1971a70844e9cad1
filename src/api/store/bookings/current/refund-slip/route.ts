import { printOwnRefundSlips } from "../../../../../workflows/slips/print-refund-slips"
import { openDocuments } from "../../../../access/open-documents"
import { refusing } from "../../../../refusals/answer"
import { sendSlip } from "../../../../slips/send-slip"

/**
 * What the till is to pay back for the booking, as PDF, a page for each refund; changes nothing. Refusals:
 * `refund_case_not_found`, `refund_slip_not_due` where it is not approved, was paid, or goes another way.
 */
export const GET = refusing(async (req, res) => {
  sendSlip(res, await printOwnRefundSlips(req.scope, await openDocuments(req)))
})
