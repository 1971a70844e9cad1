import type { MedusaContainer } from "@medusajs/framework/types"
import { Temporal } from "temporal-polyfill"
import type { Buyer } from "../../domain/document/document"
import type { Held } from "../../domain/document/supplies"
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
  held: Held[]
  /** The day it is in the shop, or where the event is, YYYY-MM-DD. */
  issued_on: string
}

/** Reads the bookings of an order, by its oldest one that stands; null where it has none. */
export async function loadBilledBookings(
  container: MedusaContainer,
  order: BillableOrder,
  { now, timezone }: { now: string; timezone: string | null }
): Promise<BilledBookings | null> {
  const service = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [bookings, cancellations] = await Promise.all([
    service.listBookings({ order_id: order.id }, { order: { created_at: "ASC", id: "ASC" } }),
    service.listCancellations({ order_id: order.id }, { select: ["id", "booking_id"] }),
  ])
  const first = bookings.find(({ status }) => status !== "cancelled") ?? bookings[0]
  if (!first) return null
  const events = await container
    .resolve<EventModuleService>(EVENT_MODULE)
    .loadEvents([...new Set(bookings.map(({ event_id }) => event_id))])
  const held = bookings.flatMap(({ id, number, event_id, status }) => {
    const event = events.find(({ id }) => id === event_id)
    const cancellation = cancellations.find(({ booking_id }) => booking_id === id)
    // Rebooked away: the new order says what takes place.
    if (!event || (status === "cancelled" && !cancellation)) return []
    const { contact: _contact, terms: _terms, ...supply } = mailEvent(event)
    return [{ supply: { booking: number, ...supply }, cancellation_id: cancellation?.id ?? null }]
  })
  const zone = timezone ?? events.find(({ id }) => id === first.event_id)?.timezone ?? "UTC"
  return {
    booking_id: first.id,
    statuses: bookings.map(({ status }) => status),
    buyer: first.anonymised_at ? null : buyerOf(first as Person, order.address),
    language: languageOf(first.locale),
    held,
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
