import { amountDue } from "../../../domain/paying/standing"
import { PaymentReminder, type PaymentReminderProps } from "../../../emails/payment-reminder"
import { renderMail } from "../../../emails/render-mail"
import { bookingsOfOrder, holdBookings } from "../../following/hold-bookings"
import { loadStanding } from "../../paying/load-standing"
import type { ComposeMail } from "./composed-mail"
import { toBooker } from "./composed-mail"
import type { MailContext } from "./mail-context"
import { payLink } from "./manage-link"

/**
 * Looks again at what is open, while nothing else changes the booking: whoever has paid, cancelled or rebooked since the
 * reminder was asked for, or was blocked, gets none.
 */
function composeReminding(said: PaymentReminderProps["said"]): ComposeMail {
  return async (context) => {
    const { container, facts, booking, frame } = context
    const owing = await holdBookings(container, await bookingsOfOrder(container, facts.booking.order_id), () =>
      owingNow(context, said)
    )
    if (!owing) return null
    const { currency_code } = facts.money
    const pay_url = payLink(context, facts.booking)
    const props = { ...frame, booking, said, ...owing, currency_code, pay_url }
    return toBooker(context, await renderMail(PaymentReminder, props), [])
  }
}

async function owingNow({ container, bookings, facts }: MailContext, said: PaymentReminderProps["said"]) {
  const { id } = facts.booking
  const [booking, blocks] = await Promise.all([bookings.retrieveBooking(id), bookings.dunningBlocks(id)])
  if (!booking.payment_due_at || (said === "payment_reminder" && blocks.length > 0)) return null
  const amount = amountDue(await loadStanding(container, booking))
  return amount > 0 ? { amount, due_at: new Date(booking.payment_due_at).toISOString() } : null
}

export const composePaymentReminder = composeReminding("payment_reminder")
export const composeFinalNotice = composeReminding("final_notice")
