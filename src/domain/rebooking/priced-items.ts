import { decide, type PriceBasis } from "../policy/policy"
import type { AddOnPlace } from "./add-on-place"
import type { Change } from "./change"
import type { BookedLine, OfferedLine, RebookingFacts } from "./facts"
import { type Place, placesKept } from "./place"

/** What a line of the new order pays for: tickets of a type, or pieces of an add-on. */
export type Sold = Pick<OfferedLine, "event_id" | "ticket_type_id" | "add_on_id">

/** Tickets or paid pieces that somebody has afterwards, the old line that paid for them, and by which price they go on. */
export type PricedItem = Sold & { quantity: number; old_line: string | null; basis: PriceBasis }

/** A line of the new order that wants its price; `in_all` counts all of the kind: group prices look at that. */
export type WantedLine = Sold & { kept_from: string | null; quantity: number; in_all: number }

/** Everything of the new bookings that costs something. */
export function pricedItems(
  change: Pick<Change, "price_basis">,
  places: readonly Place[],
  addOns: readonly AddOnPlace[],
  facts: Pick<RebookingFacts, "from">
): PricedItem[] {
  const basisOf = (place: Place | undefined) => change.price_basis ?? basisFor(place, facts)
  const tickets = placesKept(places).map((place): PricedItem => {
    const sold = { event_id: place.to.event_id, ticket_type_id: place.to.ticket_type_id, add_on_id: null }
    return { ...sold, quantity: 1, old_line: place.participant?.line_item_id ?? null, basis: basisOf(place) }
  })
  const pieces = addOns.flatMap(({ holder, event_id, add_on_id, after }) =>
    after.flatMap(({ paid, quantity, old_line }): PricedItem[] => {
      const place = places.find((one) => one.holder === holder) ?? places[0]
      const sold = { event_id, ticket_type_id: null, add_on_id }
      return paid ? [{ ...sold, quantity, old_line, basis: basisOf(place) }] : []
    })
  )
  return [...tickets, ...pieces]
}

/** The policy of the ticket that somebody had: it was bought under that. */
function basisFor(place: Place | undefined, { from }: Pick<RebookingFacts, "from">): PriceBasis {
  const type = from.ticket_types.find(({ id }) => id === place?.from?.ticket_type_id)
  return type ? decide("price_basis", type.layers).value : "new"
}

/** The lines that pay for items: one for each kind at today's price, and one for each old line whose price is kept. */
export function wantedLines(items: readonly PricedItem[], keeps: (item: PricedItem) => boolean): WantedLine[] {
  const lines: WantedLine[] = []
  for (const item of items) {
    const kept_from = keeps(item) ? item.old_line : null
    const line = lines.find((one) => soldBy(one) === soldBy(item) && one.kept_from === kept_from)
    if (line) line.quantity += item.quantity
    else lines.push({ ...soldOf(item), kept_from, quantity: item.quantity, in_all: 0 })
  }
  for (const line of lines) {
    line.in_all = lines.reduce((sum, one) => sum + (soldBy(one) === soldBy(line) ? one.quantity : 0), 0)
  }
  return lines
}

/**
 * Whether an item goes on at the price that it was bought at. Of equal prices the old one holds: nothing has changed.
 * @param fresh what one costs today, @param old what one was bought for; null: no price
 */
export function keepsPrice({ basis, old_line }: PricedItem, fresh: number | null, old: number | null): boolean {
  if (old_line === null || old === null || basis === "new") return false
  return basis === "old" || fresh === null || old <= fresh
}

/** The line of the offer that pays for an item. */
export function lineFor<Line extends OfferedLine>(
  item: Sold & Pick<PricedItem, "old_line">,
  offer: readonly Line[]
): Line | undefined {
  const own = offer.filter((line) => soldBy(line) === soldBy(item))
  return (
    own.find(({ kept_from }) => kept_from !== null && kept_from === item.old_line) ??
    own.find(({ kept_from }) => kept_from === null)
  )
}

/** What one piece of a line costs: a decimal with its fraction. */
export function unitTotal(line: Pick<BookedLine, "total" | "quantity"> | undefined): number {
  return line ? line.total / line.quantity : 0
}

/** The id of what is sold. */
export function soldBy({ ticket_type_id, add_on_id }: Pick<Sold, "ticket_type_id" | "add_on_id">): string {
  return ticket_type_id ?? add_on_id ?? ""
}

function soldOf({ event_id, ticket_type_id, add_on_id }: Sold): Sold {
  return { event_id, ticket_type_id, add_on_id }
}
