import type { Cell } from "../../../domain/export/cell"
import { named } from "../../../domain/export/column"
import { PARTICIPANT_COLUMNS } from "../../../domain/export/participant-columns"
import { groupById } from "./group-by-id"
import type { RowSource } from "./row-source"
import { walk } from "./walk"

/** A row for each participant, those of a booking together. */
export const participantRows: RowSource = {
  columns: (reader) => named(PARTICIPANT_COLUMNS, reader),
  level: "participant",
  async *rows(container, { answers, titles, lastChanges, reader, ...job }) {
    for await (const page of walk(container, job, (service, ids) => service.readParticipantRows(ids))) {
      await titles.read({
        events: page.rows.map(({ event_id }) => event_id),
        ticketTypes: page.rows.map(({ ticket_type_id }) => ticket_type_id),
      })
      const [changes, given] = [await lastChanges(page.changes), groupById(page.answers)]
      for (const participant of page.rows) {
        const { booker_first_name: first_name, booker_last_name: last_name, booker_email: email } = participant
        const exported = {
          participant,
          booking: { number: participant.number, first_name, last_name, email },
          event: titles.event(participant.event_id),
          ticket_type: titles.ticketType(participant.ticket_type_id),
          last_change: changes.get(participant.id) ?? null,
        }
        const cells: Cell[] = PARTICIPANT_COLUMNS.map(({ cell }) => cell(exported, reader))
        yield [...cells, ...answers.cells(given.get(participant.id) ?? [])]
      }
    }
  },
}
