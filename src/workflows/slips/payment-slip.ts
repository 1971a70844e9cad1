import { type SlipProps, slipPdf } from "../../documents/slip/slip-pdf"
import { slipFileName } from "../../documents/slip/words"
import { accept, type Decision } from "../../domain/decision"
import type { MailFrame } from "../../domain/mail/facts"
import { paymentState } from "../../domain/mail/payment"
import { payable } from "../../domain/paying/standing"
import { nameOf } from "../../domain/person/person"
import type { Settings } from "../../domain/settings/settings"
import { mailEvent, mailTotals } from "../outbox/mails/mail-booking"
import type { BookingFacts } from "../reading/load-booking"
import { shopLines } from "./shop-lines"

/** What a slip is made of, read when it is printed: it says how things stand then and is never stored. */
export type SlipFacts = {
  facts: BookingFacts
  frame: Pick<MailFrame, "locale" | "brand">
  settings: Settings
  /** ISO 8601 */
  now: string
}

export type PrintedSlip = { name: string; pdf: Buffer }

/**
 * The slip with which what is open of a booking's order is paid at the till (SPEC V8). Refusals: those of `payable`, where
 * nothing is to be paid.
 */
export async function paymentSlip(given: SlipFacts): Promise<Decision<PrintedSlip>> {
  const { facts } = given
  const { booking, money, owes_fee } = facts
  const amount = payable({ ...money, status: booking.status, owes_fee })
  if (!amount.ok) return amount
  const { lines, order } = mailTotals(facts, paymentState(money))
  return accept(
    await printSlip(given, {
      code: {
        ...{ kind: "payment", number: booking.number, article_number: given.settings.slips.article_number },
        ...{ amount: amount.value, currency_code: money.currency_code },
      },
      channel: null,
      account: { lines, order, paid: money.paid },
      due_at: booking.payment_due_at ? new Date(booking.payment_due_at).toISOString() : null,
    })
  )
}

async function printSlip(
  { facts: { booking, event }, frame: { locale, brand }, settings, now }: SlipFacts,
  said: Pick<SlipProps, "code" | "channel" | "account" | "due_at">
): Promise<PrintedSlip> {
  const props = {
    ...said,
    locale,
    brand,
    booker: nameOf(booking),
    event: mailEvent(event),
    now,
    shop: shopLines(settings),
  }
  return { name: slipFileName(said.code, locale), pdf: await slipPdf(props) }
}
