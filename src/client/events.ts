import { type Ask, part } from "./ask"
import type { BookableEvent, Market } from "./types/event"

export type EventList = { events: BookableEvent[]; count: number; offset: number; limit: number }
export type EventFilter = Partial<Market> & { period?: "upcoming" | "past"; offset?: number; limit?: number }

/** The events of the publishable key's sales channels, with live availability. */
export function events(ask: Ask) {
  return {
    /** Soonest first, at most 100 at a time. With a region, tickets have their price there. */
    list: (filter: EventFilter = {}): Promise<EventList> => ask("GET", "/store/events", { query: filter }),

    /** Refusal: `event_not_found`. */
    retrieve: async (id: string, market: Partial<Market> = {}): Promise<BookableEvent> => {
      const { event } = await ask<{ event: BookableEvent }>("GET", `/store/events/${part(id)}`, { query: market })
      return event
    },
  }
}
