import type { MedusaContainer } from "@medusajs/framework/types"
import { Temporal } from "temporal-polyfill"
import type { Buyer, Supply } from "../../domain/document/document"
import { type Address, nameOf, type Person } from "../../domain/person/person"
import { type Language, languageOf } from "../../domain/refusal/sentences"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { mailEvent } from "../outbox/mails/mail-booking"
import type { BillableOrder } from "./order-to-bill"

/** What the documents of an order say besides money: whom they are for, in which language, and what takes place when. */
export type BilledBookings = {
  /** In whose history they stand. */
  booking_id: string
  statuses: string[]
  /** Null: erased since. */
  buyer: Buyer | null
  language: Language
  supplies: Supply[]
  /** The day it is in the shop, or where the event is, YYYY-MM-DD. */
  issued_on: string
}

/** Reads the bookings of an order, by its oldest one that stands; null where it has none. */
export async function loadBilledBookings(
  container: MedusaContainer,
  order: BillableOrder,
  { now, timezone }: { now: string; timezone: string | null }
): Promise<BilledBookings | null> {
  const bookings = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ order_id: order.id }, { order: { created_at: "ASC", id: "ASC" } })
  const standing = bookings.filter(({ status }) => status !== "cancelled")
  const first = standing[0] ?? bookings[0]
  if (!first) return null
  const shown = standing.length > 0 ? standing : bookings
  const events = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .loadEvents([...new Set(shown.map(({ event_id }) => event_id))])
  const supplies = shown.flatMap(({ number, event_id }) => {
    const event = events.find(({ id }) => id === event_id)
    if (!event) return []
    const { contact: _contact, terms: _terms, ...supply } = mailEvent(event)
    return [{ booking: number, ...supply }]
  })
  const zone = timezone ?? supplies[0]?.timezone ?? "UTC"
  return {
    booking_id: first.id,
    statuses: bookings.map(({ status }) => status),
    buyer: first.anonymised_at ? null : buyerOf(first as Person, order.address),
    language: languageOf(first.locale),
    supplies,
    issued_on: Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString(),
  }
}

/** As the booker says today; what they have not said, as the order was addressed. */
function buyerOf(booker: Person, ordered: BillableOrder["address"]): Buyer {
  const own: Address = booker.address ?? {}
  const address = own.address_1 || own.city || own.postal_code ? own : (ordered ?? {})
  const said = (line: keyof Address) => address[line]?.trim() || null
  return {
    name: nameOf(booker) || nameOf(ordered ?? {}),
    company: said("company"),
    address_1: said("address_1"),
    address_2: said("address_2"),
    postal_code: said("postal_code"),
    city: said("city"),
    country_code: said("country_code"),
    email: booker.email ?? null,
  }
}
