import type { OrganiserWord } from "../../../domain/decision"
import { type BookableFacts } from "../../../domain/event/bookable"
import type { Contacts } from "../../../domain/event/contact"
import type { Policy, PolicyLayers, ShopPolicy } from "../../../domain/policy/policy"
import type { EventTimes } from "../../../domain/time/deadline"
import type { StoredEvent } from "../../../modules/event/stored-event"

type Speaking = Pick<StoredEvent, "terms" | "contacts">
export type Bookable = Speaking &
  Pick<
    StoredEvent,
    "id" | "status" | "sales" | "approval" | "registration_opens_at" | "registration_closes_at" | "ends_at"
  >

/** What the organiser says to whom they refuse: terms, and whom to ask. */
export function wordOf(event: Speaking): OrganiserWord {
  const contacts = event.contacts as Contacts
  return { terms: event.terms, contact: contacts.organiser ?? contacts.desk ?? null }
}

/** The facts that `bookable` asks for. */
export function bookableFacts(event: Bookable, now: string): BookableFacts {
  return {
    event: {
      id: event.id,
      status: event.status,
      sales: event.sales,
      registration_opens_at: iso(event.registration_opens_at),
      registration_closes_at: iso(event.registration_closes_at),
      ends_at: new Date(event.ends_at).toISOString(),
    },
    word: wordOf(event),
    now,
  }
}

/** The moments that deadlines are counted from. */
export function timesOf(event: StoredEvent): EventTimes {
  return {
    starts_at: new Date(event.starts_at).toISOString(),
    ends_at: new Date(event.ends_at).toISOString(),
    registration_closes_at: iso(event.registration_closes_at),
    timezone: event.timezone,
  }
}

/** The policy levels for one ticket type of an event, or for the booking as a whole (`null`). */
export function layersOf(shop: ShopPolicy, event: StoredEvent, ticketTypeId: string | null): PolicyLayers {
  const type = event.ticket_types.find(({ id }) => id === ticketTypeId)
  return { shop, event: withSwitch(event), ticket_type: type ? withSwitch(type) : {} }
}

/** The switch for self-service has a column of its own; in the rules it is one key of the policy. */
function withSwitch({
  policy,
  self_service,
}: {
  policy: Record<string, unknown>
  self_service: boolean | null
}): Policy {
  return { ...(policy as Policy), ...(self_service === null ? {} : { self_service }) }
}

function iso(instant: Date | null): string | null {
  return instant ? new Date(instant).toISOString() : null
}
