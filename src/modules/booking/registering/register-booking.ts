import { randomBytes } from "node:crypto"
import type { AssignedAddOn } from "../../../domain/add-on/assign-add-ons"
import { bookingNumber, ticketCode } from "../../../domain/booking/number"
import type { Minor } from "../../../domain/money/minor"
import { nameOf, type Person } from "../../../domain/person/person"
import type { BookingTerms } from "../../../domain/policy/terms"
import type { NewAnswer } from "../../../domain/question/fitting-answers"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import { insertTaken } from "../add-ons/add-ons"
import { writeAnswers } from "../answers/answers"
import { type Actor, appendChange } from "../change-log/append-change"
import { attachFiles } from "../files/named-files"
import { enqueue, type NewMessage } from "../outbox/enqueue"
import type { AddOnLine, ClaimLine } from "../seats/claims"
import { moveSeats } from "../seats/move-seats"
import { insert, insertAll, newId, type Sql, update } from "../sql/sql"
import type { DeskRecord } from "./desk-record"
import { logDeskSale } from "./log-desk-sale"

/** A ticket of a booking that is about to be written. */
export type TicketDraft = Person & { ticket_type_id: string; line_item_id: string; answers: NewAnswer[] }

export type BookingDraft = {
  order_id: string
  event_id: string
  booker: Person & { email: string }
  locale: string
  origin: "online" | "on_site" | "phone"
  status: "awaiting_approval" | "awaiting_payment" | "confirmed"
  /** Who hears of a booking that waits for approval; left out: nobody. */
  request_told?: string | null
  tickets: TicketDraft[]
  /** Those of the booking as a whole. */
  answers: NewAnswer[]
  /** Something that is required was not answered. */
  unanswered: boolean
  /** What it has of the event's add-ons; tickets by their place. */
  add_ons: AssignedAddOn[]
  /** The seats and add-ons of the booking by order line, and the cart that holds them until now; null when no cart does. */
  seats: (ClaimLine | AddOnLine)[]
  /** What cancelling and rebooking will cost: kept as it is agreed now (U4, C-72). */
  terms: BookingTerms
  cart_id: string | null
  /** Where the desk sold it; else left out. */
  desk?: { record: DeskRecord; paid: Minor } | undefined
  actor: Actor
  /** ISO 8601 */
  now: string
}

/**
 * Writes a booking with its participants, its first log entry and what follows from it, in one transaction. There is
 * one booking for each order and event: asked again, it answers with the one that is there.
 */
export async function registerBooking(
  sql: Sql,
  secret: string,
  draft: BookingDraft
): Promise<{ id: string; created: boolean }> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 1))", [draft.order_id])
  const [existing] = await sql.execute<{ id: string }>(
    "select id from booking where order_id = ? and event_id = ? and deleted_at is null",
    [draft.order_id, draft.event_id]
  )
  if (existing) return { id: existing.id, created: false }

  const id = await insertBooking(sql, draft)
  if (draft.cart_id) await attachFiles(sql, { cart_id: draft.cart_id, booking_id: id })
  const oversold = !(await keepSeats(sql, id, draft))
  if (oversold) await update(sql, "booking", id, { oversold })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: id,
    action: "booking.registered",
    actor: draft.actor,
    at: draft.now,
    changes: [
      { subject: "booking", field: "tickets", before: null, after: draft.tickets.length },
      ...(draft.desk ? [{ subject: "booking", field: "origin", before: null, after: draft.origin }] : []),
      ...(oversold ? [{ subject: "booking", field: "oversold", before: false, after: true }] : []),
    ],
  })
  await logDeskSale(sql, secret, id, draft)
  const message = { booking_id: id, payload: {} }
  // One that waits for its payment is confirmed when that has come.
  const topic = draft.desk?.record.payment === "pay_link" ? "pay_link" : "booking_confirmed"
  await enqueue(sql, [
    { ...message, kind: "mail", topic, to: draft.booker.email, cause: `${topic}:${id}` },
    ...(draft.request_told ? [requestNotice(id, draft.request_told)] : []),
    { ...message, kind: "event", topic: "booking.registered", to: null, cause: `booking.registered:${id}` },
  ])
  return { id, created: true }
}

/** Somebody must look at it. */
function requestNotice(booking_id: string, to: string): NewMessage {
  const topic = "booking_requested_notice"
  return { kind: "mail", topic, booking_id, to, payload: {}, cause: `${topic}:${booking_id}` }
}

/**
 * Makes the cart's holds the booking's. An order that came without holds (its hook was off) gets seats late; where none
 * are left it answers false, and the booking is flagged: never a silent oversale (DESIGN 2).
 */
async function keepSeats(sql: Sql, bookingId: string, { seats, cart_id }: BookingDraft): Promise<boolean> {
  await sql.execute("savepoint keep_seats")
  try {
    await moveSeats(sql, cart_id ? [cart_id] : [bookingId], { kind: "booking", id: bookingId }, seats)
    return true
  } catch (error) {
    if (!["event_full", "add_on_sold_out"].includes(refusalIn(error)?.code ?? "")) throw error
    await sql.execute("rollback to savepoint keep_seats")
    return false
  }
}

/** The rows of a new booking and its participants, with a fresh number and fresh ticket codes. */
export async function insertBooking(sql: Sql, draft: BookingDraft): Promise<string> {
  const id = newId("bkg")
  await insert(sql, "booking", {
    id,
    number: bookingNumber(randomBytes(8)),
    event_id: draft.event_id,
    order_id: draft.order_id,
    status: draft.status,
    origin: draft.origin,
    additional_to: draft.desk?.record.additional_to ?? null,
    ...personColumns(draft.booker),
    email: draft.booker.email,
    locale: draft.locale,
    incomplete: draft.unanswered || draft.tickets.some((ticket) => nameOf(ticket) === ""),
    changed_at: draft.now,
    terms: draft.terms,
  })
  const participants = draft.tickets.map((ticket, index) => ({
    id: newId("bpar"),
    booking_id: id,
    ticket_type_id: ticket.ticket_type_id,
    line_item_id: ticket.line_item_id,
    position: index + 1,
    ...personColumns(ticket),
    ticket_code: ticketCode(randomBytes(16)),
  }))
  await insertAll(sql, "booking_participant", participants)
  await writeAnswers(sql, id, [
    ...draft.answers.map((answer) => ({ ...answer, participant_id: null })),
    ...participants.flatMap(({ id: participant_id, position }) =>
      (draft.tickets[position - 1]?.answers ?? []).map((answer) => ({ ...answer, participant_id }))
    ),
  ])
  await insertTaken(
    sql,
    id,
    draft.add_ons.map(({ ticket, ...taken }) => {
      return { ...taken, participant_id: ticket === null ? null : (participants[ticket]?.id ?? null) }
    })
  )
  return id
}

function personColumns({ first_name, last_name, email, phone, address }: Person) {
  return {
    first_name: first_name || null,
    last_name: last_name || null,
    email: email || null,
    phone: phone || null,
    address: address ?? null,
  }
}
