import { bankTransfer } from "../../../domain/paying/bank-transfer"
import { leadsToPayment } from "../../../domain/paying/offered"
import { amountDue } from "../../../domain/paying/standing"
import { PaymentReminder, type PaymentReminderProps } from "../../../emails/payment-reminder"
import { renderMail } from "../../../emails/render-mail"
import { bookingsOfOrder, holdBookings } from "../../following/hold-bookings"
import { loadDunningBlocks } from "../../paying/dunning"
import { loadPayment } from "../../paying/link/load-payment"
import type { ComposeMail } from "./composed-mail"
import { toBooker } from "./composed-mail"
import type { MailContext } from "./mail-context"
import { payLink } from "./manage-link"
import { tillSlipAttachment } from "./slip-attachment"

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
    const { leads, ...open } = owing
    const pay_url = leads ? payLink(context, facts.booking) : null
    const [transfer, slips] = await Promise.all([transferOf(context), tillSlipAttachment(context)])
    const props = { ...frame, booking, said, ...open, pay_url, transfer, slip_attached: slips.length > 0 }
    return toBooker(context, await renderMail(PaymentReminder, props), slips)
  }
}

/** The bank to pay by, and the invoices that still ask for it. */
async function transferOf({ bookings, facts, settings }: MailContext) {
  const { order_id, number } = facts.booking
  const { standing } = await bookings.readBilling(order_id)
  return bankTransfer(settings.seller, { invoices: standing.map(({ data }) => data.number), number })
}

async function owingNow({ container, bookings, facts, options }: MailContext, said: PaymentReminderProps["said"]) {
  const { id } = facts.booking
  const [booking, blocks] = await Promise.all([
    bookings.retrieveBooking(id),
    loadDunningBlocks(container, facts.booking),
  ])
  if (!booking.payment_due_at || (said === "payment_reminder" && blocks.length > 0)) return null
  const { standing, currency_code, providers } = await loadPayment(container, id)
  const amount = amountDue(standing)
  if (amount === 0) return null
  const { promising_providers: promising } = options
  const leads = leadsToPayment(providers, { status: booking.status, promising })
  return { amount, currency_code, leads, due_at: new Date(booking.payment_due_at).toISOString() }
}

export const composePaymentReminder = composeReminding("payment_reminder")
export const composeFinalNotice = composeReminding("final_notice")
