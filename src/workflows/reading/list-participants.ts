import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { ParticipantFilter, ParticipantRow } from "../../modules/booking/listing/list-participants"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"

export type ListedParticipant = ParticipantRow & { ticket_type_title: string }

/** Participants of one event, each with the name of its ticket type. */
export async function listParticipants(
  container: MedusaContainer,
  filter: ParticipantFilter,
  limit: number
): Promise<{ participants: ListedParticipant[]; count: number }> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [{ rows, count }, types] = await Promise.all([
    bookings.pageOfParticipants(filter, limit),
    container.resolve<EventModuleService>(EVENT_MODULE).listTicketTypes({ event_id: filter.event_id }),
  ])
  const titles = new Map(types.map(({ id, title }) => [id, title]))
  return {
    participants: rows.map((row) => ({ ...row, ticket_type_title: titles.get(row.ticket_type_id) ?? "" })),
    count,
  }
}
