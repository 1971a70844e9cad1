import type { MedusaContainer } from "@medusajs/framework/types"
import type { ExportedEvent } from "../../../domain/export/event-columns"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

/** Events and ticket types that are kept in mind; a walk meets the same few again and again. */
const KEPT = 2_000

/** What rows name by its id; null where it is gone. */
export type Titles = {
  event: (id: string) => ExportedEvent | null
  ticketType: (id: string) => string | null
  /** Reads those that are not known yet. */
  read: (ids: { events: readonly string[]; ticketTypes?: readonly string[] }) => Promise<void>
}

export function titlesOf(container: MedusaContainer): Titles {
  const service = container.resolve<EventModuleService>(EVENT_MODULE)
  const events = new Map<string, ExportedEvent>()
  const ticketTypes = new Map<string, string>()
  return {
    event: (id) => events.get(id) ?? null,
    ticketType: (id) => ticketTypes.get(id) ?? null,
    read: async (ids) => {
      const unknownEvents = unknown(events, ids.events)
      const unknownTypes = unknown(ticketTypes, ids.ticketTypes ?? [])
      const [read, types] = await Promise.all([
        unknownEvents.length > 0 ? service.listEvents({ id: unknownEvents }) : [],
        unknownTypes.length > 0 ? service.listTicketTypes({ id: unknownTypes }) : [],
      ])
      for (const { id, title, starts_at } of read) events.set(id, { title, starts_at: new Date(starts_at) })
      for (const { id, title } of types) ticketTypes.set(id, title)
    },
  }
}

/** Those that are wanted and not known; what was known before is forgotten when it becomes much. */
function unknown(known: Map<string, unknown>, ids: readonly string[]): string[] {
  const wanted = [...new Set(ids)]
  if (known.size > KEPT) for (const id of [...known.keys()]) if (!wanted.includes(id)) known.delete(id)
  return wanted.filter((id) => !known.has(id))
}
