import { minor } from "../../../domain/money/minor"
import { RefundCheck } from "../../../emails/refund-check"
import { renderMail } from "../../../emails/render-mail"
import { adminPage } from "../../settings/admin-page"
import type { ComposeMail } from "./composed-mail"

/** To accounting, in its language. Left out where somebody decided about the refund meanwhile. */
export const composeRefundCheck: ComposeMail = async ({ container, bookings, booking, frame, message, settings }) => {
  const refundCase = await bookings.retrieveRefundCase(message.payload.refund_case_id ?? "")
  const { status, amount, currency_code, cause } = refundCase
  if (status !== "requested") return null
  const locale = settings.accounting.language ?? settings.default_locale
  const said = { number: booking.number, amount: minor(amount), currency_code, cause }
  const board_url = adminPage(container, "/bookings/refunds")
  const mail = await renderMail(RefundCheck, { brand: frame.brand, locale, ...said, board_url })
  return { ...mail, to: message.to ?? "", reply_to: null, attachments: [] }
}
