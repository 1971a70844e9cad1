import { nameOf } from "../person/person"
import type { ExportedBooking } from "./booking-columns"
import { textCell } from "./cell"
import type { ColumnOf } from "./column"
import { LAST_CHANGE_COLUMNS, type LastChange } from "./last-change"
import { wallClock } from "./wall-clock"

/** A participant as a row, with the booking that it is part of. */
export type ExportedParticipant = Pick<ExportedBooking, "event"> & {
  booking: Pick<ExportedBooking["booking"], "number" | "first_name" | "last_name" | "email">
  participant: {
    first_name: string | null
    last_name: string | null
    email: string | null
    phone: string | null
    status: string
    ticket_code: string
  }
  /** The title of the ticket type; null where it is gone. */
  ticket_type: string | null
  /** Of this participant, whatever changed about others. */
  last_change: LastChange | null
}

/** What the export of participants says of each, before the participant's answers (SPEC V33). */
export const PARTICIPANT_COLUMNS: readonly ColumnOf<ExportedParticipant>[] = [
  text("number", 14, ({ booking }) => booking.number),
  text("event", 30, ({ event }) => event?.title),
  {
    key: "event_starts_at",
    format: "moment",
    width: 18,
    cell: ({ event }, { timezone }) => event && wallClock(event.starts_at, timezone),
  },
  text("ticket_type", 20, ({ ticket_type }) => ticket_type),
  text("first_name", 18, ({ participant }) => participant.first_name),
  text("last_name", 18, ({ participant }) => participant.last_name),
  text("email", 28, ({ participant }) => participant.email),
  text("phone", 18, ({ participant }) => participant.phone),
  {
    key: "status",
    format: "text",
    width: 14,
    cell: ({ participant: { status } }, { words }) => words.participant_status[status] ?? textCell(status),
  },
  text("ticket_code", 24, ({ participant }) => (participant.status === "cancelled" ? null : participant.ticket_code)),
  text("booker", 22, ({ booking }) => nameOf(booking)),
  text("booker_email", 28, ({ booking }) => booking.email),
  ...LAST_CHANGE_COLUMNS,
]

function text(
  key: ColumnOf<ExportedParticipant>["key"],
  width: number,
  of: (row: ExportedParticipant) => string | null | undefined
): ColumnOf<ExportedParticipant> {
  return { key, format: "text", width, cell: (row) => textCell(of(row)) }
}
