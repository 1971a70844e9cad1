import { randomBytes } from "node:crypto"
import { bookingNumber, ticketCode } from "../../../domain/booking/number"
import { nameOf, type Person } from "../../../domain/person/person"
import { insertTaken } from "../add-ons/add-ons"
import { writeAnswers } from "../answers/answers"
import { termColumns } from "../paying/term-columns"
import { insert, insertAll, newId, type Sql } from "../sql/sql"
import type { BookingDraft } from "./booking-draft"

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
    ...termColumns(draft.term),
    terms: draft.terms,
  })
  const participants = draft.tickets.map((ticket, index) => ({
    id: newId("bpar"),
    booking_id: id,
    ticket_type_id: ticket.ticket_type_id,
    line_item_id: ticket.line_item_id,
    position: index + 1,
    ...personColumns(ticket),
    status: ticket.status ?? "registered",
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
