import { accept, type Decision } from "../../domain/decision"
import { paymentState } from "../../domain/mail/payment"
import { payable } from "../../domain/paying/standing"
import { mailTotals } from "../outbox/mails/mail-booking"
import type { BookingFacts } from "../reading/load-booking"
import { type PrintedSlip, printSlips, type SlipFrame } from "./print-slips"

/**
 * The slip with which what is open of a booking's order is paid at the till (SPEC V8). Refusals: those of `payable`, where
 * nothing is to be paid.
 */
export async function paymentSlip(given: SlipFrame & { facts: BookingFacts }): Promise<Decision<PrintedSlip>> {
  const { facts, settings } = given
  const { booking, money, owes_fee } = facts
  const amount = payable({ ...money, status: booking.status, owes_fee })
  if (!amount.ok) return amount
  const { lines, order } = mailTotals(facts, paymentState(money))
  const slip = {
    code: {
      ...{ kind: "payment" as const, number: booking.number, article_number: settings.slips.article_number },
      ...{ amount: amount.value, currency_code: money.currency_code },
    },
    channel: null,
    account: { lines, order, paid: money.paid },
    due_at: booking.payment_due_at ? new Date(booking.payment_due_at).toISOString() : null,
  }
  return accept(await printSlips(given, [slip]))
}
