import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toMinor } from "../../../domain/money/decimal"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"
import type { StoredEvent } from "../../../modules/event/stored-event"

export type Seats = { capacity: number | null; taken: number; overbooked: number; free: number | null }
export type Price = { currency_code: string; amount: number }
type TicketTypeFacts = StoredEvent["ticket_types"][number] & {
  product_id: string | null
  seats: Seats
  prices: Price[]
}

type AddOnFacts = StoredEvent["add_ons"][number] & Pick<TicketTypeFacts, "product_id" | "seats" | "prices">

/** An event with its live seats and, for each ticket type and add-on, its product and base prices (minor units). */
export type EventFacts = Omit<StoredEvent, "ticket_types" | "add_ons"> & {
  seats: Seats
  ticket_types: TicketTypeFacts[]
  add_ons: AddOnFacts[]
}

/** Reads events by id, in the order of the ids; ids without an event are left out. */
export async function loadEvents(container: MedusaContainer, ids: string[]): Promise<EventFacts[]> {
  if (ids.length === 0) return []
  const events = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents(ids)
  const types = events.flatMap(({ ticket_types, add_ons }) => [...ticket_types, ...add_ons])
  const [seats, variants] = await Promise.all([
    loadSeats(container, [...ids, ...types.map(({ id }) => id)]),
    loadVariants(
      container,
      types.map(({ variant_id }) => variant_id)
    ),
  ])
  return ids.flatMap((id) => {
    const event = events.find((one) => one.id === id)
    if (!event) return []
    const sold = <Sold extends { id: string; variant_id: string }>(one: Sold) => ({
      ...one,
      seats: seats.get(one.id) ?? UNLIMITED,
      product_id: variants.get(one.variant_id)?.product_id ?? null,
      prices: variants.get(one.variant_id)?.prices ?? [],
    })
    const ticket_types = event.ticket_types.map(sold)
    return [{ ...event, seats: seats.get(id) ?? UNLIMITED, ticket_types, add_ons: event.add_ons.map(sold) }]
  })
}

const UNLIMITED: Seats = { capacity: null, taken: 0, overbooked: 0, free: null }

/** The live seats of events, ticket types and add-ons that have a counter, by their ids. */
export async function loadSeats(container: MedusaContainer, ids: string[]): Promise<Map<string, Seats>> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const counters = await bookings.listSeatCounters({ id: ids }, { take: ids.length })
  return new Map(
    counters.map(({ id, capacity, taken, overbooked }) => {
      const free = capacity === null ? null : capacity + overbooked - taken
      return [id, { capacity, taken, overbooked, free }]
    })
  )
}

type VariantFacts = { product_id: string | null; prices: Price[] }

async function loadVariants(container: MedusaContainer, ids: string[]): Promise<Map<string, VariantFacts>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: [
      "id",
      "product_id",
      "price_set.prices.amount",
      "price_set.prices.currency_code",
      "price_set.prices.rules_count",
    ],
    filters: { id: ids },
    pagination: { take: ids.length, skip: 0 },
  })
  return new Map(
    data.map(({ id, product_id, price_set }) => {
      const prices: StoredPrice[] = price_set?.prices ?? []
      return [
        id,
        { product_id: product_id ?? null, prices: prices.filter(({ rules_count }) => !rules_count).map(inMinor) },
      ]
    })
  )
}

type StoredPrice = { amount: number; currency_code: string; rules_count: number | null }

function inMinor({ amount, currency_code }: StoredPrice): Price {
  return { currency_code, amount: toMinor(Number(amount), currency_code) }
}
