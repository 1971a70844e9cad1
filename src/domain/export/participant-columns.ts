import { nameOf } from "../person/person"
import type { ExportedBooking } from "./booking-columns"
import { textCell } from "./cell"
import { type ColumnOf, textColumn } from "./column"
import { EVENT_COLUMNS } from "./event-columns"
import { LAST_CHANGE_COLUMNS, type LastChange } from "./last-change"

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
  textColumn("number", 14, ({ booking }) => booking.number),
  ...EVENT_COLUMNS,
  textColumn("ticket_type", 20, ({ ticket_type }) => ticket_type),
  textColumn("first_name", 18, ({ participant }) => participant.first_name),
  textColumn("last_name", 18, ({ participant }) => participant.last_name),
  textColumn("email", 28, ({ participant }) => participant.email),
  textColumn("phone", 18, ({ participant }) => participant.phone),
  {
    key: "status",
    format: "text",
    width: 14,
    cell: ({ participant: { status } }, { words }) => words.participant_status[status] ?? textCell(status),
  },
  textColumn("ticket_code", 24, ({ participant }) =>
    participant.status === "cancelled" ? null : participant.ticket_code
  ),
  textColumn("booker", 22, ({ booking }) => nameOf(booking)),
  textColumn("booker_email", 28, ({ booking }) => booking.email),
  ...LAST_CHANGE_COLUMNS,
]
