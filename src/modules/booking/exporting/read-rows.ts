import { type BookingRow, selectRows } from "../listing/booking-row"
import type { Sql } from "../sql/sql"
import { answersOfBookings, answersOfParticipants, type StoredAnswer } from "./read-answers"
import { type LoggedChange, lastChangesOfBookings, lastChangesOfParticipants } from "./read-changes"

/** A participant with the booking that it is part of. */
export type ParticipantRow = {
  id: string
  event_id: string
  number: string
  booker_first_name: string | null
  booker_last_name: string | null
  booker_email: string
  ticket_type_id: string
  first_name: string | null
  last_name: string | null
  email: string | null
  phone: string | null
  status: string
  ticket_code: string
}

/** Rows in the order of the list, with the last change and the answers of each. */
export type RowsToExport<Row> = { rows: Row[]; changes: LoggedChange[]; answers: StoredAnswer[] }

const EACH = "select value as id from jsonb_array_elements_text(?::jsonb)"

export async function readBookingRows(sql: Sql, ids: readonly string[]): Promise<RowsToExport<BookingRow>> {
  const wanted = JSON.stringify(ids)
  return {
    rows: await sql.execute<BookingRow>(`${selectRows(EACH)} order by b.created_at desc, b.id desc`, [wanted]),
    changes: await lastChangesOfBookings(sql, wanted),
    answers: await answersOfBookings(sql, wanted),
  }
}

export async function readParticipantRows(
  sql: Sql,
  bookingIds: readonly string[]
): Promise<RowsToExport<ParticipantRow>> {
  const wanted = JSON.stringify(bookingIds)
  return {
    rows: await sql.execute<ParticipantRow>(
      `select p.id, b.event_id, b.number, b.first_name as booker_first_name, b.last_name as booker_last_name,
         b.email as booker_email, p.ticket_type_id, p.first_name, p.last_name, p.email, p.phone, p.status, p.ticket_code
       from (${EACH}) page join booking b on b.id = page.id
       join booking_participant p on p.booking_id = b.id and p.deleted_at is null
       order by b.created_at desc, b.id desc, p.position`,
      [wanted]
    ),
    changes: await lastChangesOfParticipants(sql, wanted),
    answers: await answersOfParticipants(sql, wanted),
  }
}
