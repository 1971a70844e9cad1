import { minor } from "../../../domain/money/minor"
import { RefundPaid } from "../../../emails/refund-paid"
import { renderMail } from "../../../emails/render-mail"
import { type ComposeMail, toBooker } from "./composed-mail"
import { orderNumber } from "./mail-booking"

export const composeRefundPaid: ComposeMail = async (context) => {
  const { bookings, booking, facts, frame, message } = context
  const { amount, currency_code, channel } = await bookings.retrieveRefundCase(message.payload.refund_case_id ?? "")
  const order_number = orderNumber(facts.money)
  const props = { ...frame, booking, order_number, amount: minor(amount), currency_code, channel }
  return toBooker(context, await renderMail(RefundPaid, props), [])
}
