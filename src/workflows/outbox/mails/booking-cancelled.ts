import type { CancellationPlan } from "../../../domain/cancelling/plan"
import { BookingCancelled } from "../../../emails/booking-cancelled"
import { renderMail } from "../../../emails/render-mail"
import { calendarAttachment } from "./attachments"
import { type ComposeMail, toBooker } from "./composed-mail"
import { attachmentsSince } from "./document-attachments"
import { loadLogEntry } from "./log-entry"
import type { MailContext } from "./mail-context"
import { payLink } from "./manage-link"
import { voidInvoice } from "./void-invoice"

export const composeBookingCancelled: ComposeMail = async (context) => {
  const {
    booking,
    bookings,
    facts,
    frame,
    message: { payload },
  } = context
  const settled = payload.cancellation_id ? await settledAt(context, payload.cancellation_id) : new Date(0)
  const { issued } = await bookings.readBilling(facts.booking.order_id)
  if (!settled && issued > 0) return { postponed: "cancellation_unsettled", seconds: SETTLED_IN }
  const told = payload.cancellation_id ? await cancellation(context, payload.cancellation_id) : NOTHING
  // Why an event was cancelled stands in the log; its bookers are told in other words.
  const reason = payload.entry_id && !told.of_event ? (await loadLogEntry(context)).reason : null
  const mail = await renderMail(BookingCancelled, {
    ...frame,
    booking,
    reason,
    message: told.message,
    statement: told.statement,
    void_invoice: await voidInvoice(context, context.facts.booking),
    pay_url: payLink(context, context.facts.booking),
  })
  const documents = issued > 0 ? await attachmentsSince(context, facts.booking.cancelled_at ?? new Date(0)) : []
  return toBooker(context, mail, [calendarAttachment(context), ...documents])
}

/** Its invoice is taken back once its order has followed, which takes a moment, in seconds. */
const SETTLED_IN = 3

async function settledAt({ bookings }: MailContext, id: string): Promise<Date | null> {
  return (await bookings.retrieveCancellation(id, { select: ["id", "settled_at"] })).settled_at
}

/** Core cancelled the order: it moved the money as well. */
const NOTHING = { of_event: false, message: null, statement: null }

/** The sums as they were previewed and applied, and what the organiser says who cancelled the event. */
async function cancellation({ bookings }: MailContext, id: string) {
  const { plan, event_cancellation_id } = await bookings.retrieveCancellation(id)
  const { currency_code, total, fee, back, due } = plan as CancellationPlan
  const run = event_cancellation_id ? await bookings.retrieveEventCancellation(event_cancellation_id) : null
  const statement = total > 0 ? { currency_code, total, fee, back, due } : null
  return { of_event: run !== null, message: run?.message ?? null, statement }
}
