import type { CancellingFacts } from "../../../cancelling/facts"
import { sumDecimals } from "../../../money/sum-decimals"
import type { ActorType } from "../../../policy/may"
import { addOnsAfter } from "../../add-ons-after"
import type { Change } from "../../change"
import type { BoughtLine, OrderFacts, RebookingFacts } from "../../facts"
import { successorEvents } from "../../place"
import { placesAfter } from "../../places-after"
import { keepsPrice, pricedItems, unitTotal, wantedLines } from "../../priced-items"
import { facts } from "../anna"
import { type Booking, type Books, CURRENCY, type Line, openCases, ownLines, taxOf, totalOf, totalOfAll } from "./books"
import { ADD_ONS, CAPACITY, EVENTS, FREE, offerOf, unitIn } from "./shop"

type Asking = { booking: Booking; actor: ActorType; season: number }

/** The facts of a rebooking, read from the books as the shop reads them. */
export function rebookingFacts(books: Books, { booking, actor, season }: Asking, change: Change): RebookingFacts {
  const events = EVENTS.map((event) =>
    books.called_off.includes(event.id) ? { ...event, status: "cancelled" as const } : event
  )
  const [first] = events
  const from = events.find(({ id }) => id === booking.event_id) ?? first
  const known = facts(
    {
      ...{ actor, from, events, participants: booking.participants, bought: ownLines(booking).map(boughtAs) },
      booking: { status: booking.status, terms: booking.terms },
      add_ons: { taken: booking.add_ons, offered: ADD_ONS, free: FREE },
      free: Object.fromEntries(Object.entries(CAPACITY).map(([id, all]) => [id, all - (books.taken[id] ?? 0)])),
    },
    orderOf(books, booking)
  )
  const codes = (change.promotion_codes ?? []).map((code) => ({ code, problem: null }))
  return { ...known, codes, offer: priced(change, { ...known, offer: [] }, booking, season) }
}

/** Prices of today first; where the policy keeps old ones, or the lower, again with those. */
function priced(change: Change, known: RebookingFacts, { order }: Booking, season: number) {
  const places = placesAfter(change, known)
  if (!places.ok) return []
  const main_event_id = successorEvents(places.value, known.from.id)[0]?.event_id ?? ""
  const addOns = addOnsAfter(change, places.value, { ...known, main_event_id })
  if (!addOns.ok) return []
  const items = pricedItems(change, places.value, addOns.value, known)
  const wish = {
    season,
    bought: known.bought,
    code: order.code,
    redeems: Boolean(change.promotion_codes) && !order.code,
  }
  const today = offerOf(
    wantedLines(items, () => false),
    wish
  )
  const old = (id: string | null) => known.bought.find(({ line_item_id }) => line_item_id === id)
  const keeps = (item: (typeof items)[number]) => {
    const bought = old(item.old_line)
    return keepsPrice(item, unitIn(today, item), bought ? unitTotal(bought) : null)
  }
  return offerOf(wantedLines(items, keeps), wish)
}

/** The facts of a cancellation. */
export function cancellingFacts(books: Books, { booking, actor }: Omit<Asking, "season">): CancellingFacts {
  const { participants, status, terms, add_ons, order } = booking
  const event = EVENTS.find(({ id }) => id === booking.event_id) ?? facts().from
  const own = ownLines(booking)
  const rest = order.lines.filter((line) => !own.includes(line))
  return {
    ...{ now: "2026-12-01T12:00:00Z", actor, booking: { version: 1, status, terms }, participants, event, reasons: [] },
    order: { ...orderOf(books, booking), closable: rest.every(({ kind }) => kind === "fee") },
    add_ons: add_ons.map((one) => ({ ...one, title: one.add_on_id })),
  }
}

function orderOf(books: Books, booking: Booking): OrderFacts {
  const { order, id } = booking
  const own = ownLines(booking)
  const rest = order.lines.filter((line) => !own.includes(line))
  const captured = sumDecimals([order.got, -totalOfAll(rest)])
  const paid = [...booking.participants, ...booking.add_ons].flatMap(({ line_item_id }) => line_item_id ?? [])
  const isWhole = paid.every((line) => own.some((one) => one.id === line))
  return {
    currency_code: CURRENCY,
    lines: own.map((line) => ({ line_item_id: line.id, quantity: line.quantity, total: totalOf(line) })),
    total: totalOfAll(own),
    tax: sumDecimals(own.map(taxOf)),
    captured_beyond_rest: captured,
    authorised_beyond_rest: sumDecimals([captured, order.authorised]),
    reserved: openCases(books, order, id),
    whole: rest.length === 0,
    on_invoice: order.on_invoice,
    obstacle: order.closed ? "cancelled" : isWhole ? null : "unfinished",
  }
}

/** What was given out of goodwill is no discount of the shop's: it is not bought again. */
function boughtAs(line: Line): BoughtLine {
  const { id, quantity, unit, discount, rate } = line
  const adjustment = { code: "TENTH", promotion_id: null, amount: discount, is_tax_inclusive: true }
  return {
    ...{ line_item_id: id, variant_id: null, quantity, unit_price: unit, is_tax_inclusive: true },
    total: totalOf({ ...line, goodwill: 0 }),
    tax_lines: [{ rate, code: `${rate}`, description: "", provider_id: "", tax_rate_id: null }],
    adjustments: discount > 0 ? [adjustment] : [],
  }
}
