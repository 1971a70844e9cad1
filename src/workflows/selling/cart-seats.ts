import type { MedusaContainer } from "@medusajs/framework/types"
import type { AddOn } from "../../domain/add-on/add-on"
import type { CartAddOn } from "../../domain/add-on/check-cart"
import { countersOf } from "../../domain/seats/demand"
import type { AddOnLine, ClaimLine } from "../../modules/booking/seats/claims"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import type { Bookable } from "../events/reading/rules-of-event"
import { isProduct, type ProductRow, readCart } from "./read-cart"

/** A line of a cart or an order, as `query.graph` reads it. */
export type GraphLine = { id: string; variant_id?: string | null; quantity: unknown }

type Line = { id: string; variant_id: string | null; quantity: number }

/** A cart as far as its tickets and add-ons go. */
export type CartSeats = {
  cart_id: string
  known: boolean
  /** An order came of it already. */
  ordered: boolean
  /** A payment was authorised or captured for it before it was completed. */
  charged: boolean
  /** A payment session is open: its customer may be charged at any moment. */
  paying: boolean
  /** Staff sell it at the desk. */
  by_desk: boolean
  /** The seats that its lines ask for. */
  lines: ClaimLine[]
  add_ons: CartAddOn[]
  /** The add-ons that come with every booking of its events. */
  required: { event_id: string; add_on: AddOn }[]
  /** Those that it has tickets for. */
  events: Bookable[]
  /** Until when exactly these seats and add-ons are held; null where they are not. */
  held_until: Date | null
  /** The database's clock: what sets the end of a hold, and what ends it, must be one. */
  now: Date
}

export async function loadCartSeats(container: MedusaContainer, cartId: string): Promise<CartSeats> {
  const rows = await readCart(container, cartId)
  const [cart] = rows
  const products = rows.filter(isProduct)
  const tickets = products.filter(({ ticket_type_id }) => ticket_type_id !== null)
  const events = [...new Map(tickets.map((event) => [event.id, event])).values()]
  const addOns = ownAddOns(products, events)
  return {
    cart_id: cartId,
    known: cart !== undefined,
    ordered: cart?.ordered ?? false,
    charged: cart?.charged ?? false,
    paying: cart?.paying ?? false,
    by_desk: cart?.desk ?? false,
    lines: tickets.map(({ line_id, id, ticket_type_id, quantity }) => {
      return { line_id, event_id: id, ticket_type_id: ticket_type_id ?? "", quantity }
    }),
    add_ons: addOns.flatMap(({ line_id, id, add_on, quantity }) => {
      const event_id = events.some((event) => event.id === id) ? id : null
      return add_on ? [{ line_id, event_id, add_on, quantity }] : []
    }),
    required: events.flatMap(({ id, required }) => (required ?? []).map((add_on) => ({ event_id: id, add_on }))),
    events,
    held_until: heldUntil([...tickets, ...addOns]),
    now: cart?.now ?? new Date(),
  }
}

/** What a cart claims: the seats of its tickets, and its add-ons. */
export function claimLines({ lines, add_ons }: CartSeats): (ClaimLine | AddOnLine)[] {
  const pieces = add_ons.flatMap(({ line_id, event_id, add_on, quantity }) =>
    event_id === null ? [] : [{ line_id, event_id, add_on_id: add_on.id, quantity }]
  )
  return [...lines, ...pieces]
}

/** Several events may offer the same add-on: the soonest that the cart has tickets for gets it. One row for each line. */
function ownAddOns(products: readonly ProductRow[], events: readonly { id: string }[]): ProductRow[] {
  const offers = products
    .filter(({ add_on }) => add_on !== null)
    .sort((a, b) => a.starts_at.getTime() - b.starts_at.getTime() || (a.id < b.id ? -1 : 1))
  return [...new Set(offers.map(({ line_id }) => line_id))].flatMap((lineId) => {
    const own = offers.filter(({ line_id }) => line_id === lineId)
    return own.find(({ id }) => events.some((event) => event.id === id)) ?? own[0] ?? []
  })
}

/** What the cart holds for lines that it has no more is not what it should hold, either. */
function heldUntil(products: readonly ProductRow[]): Date | null {
  const counters = products.map(countersOfRow)
  const claims = counters.reduce((sum, count) => sum + count, 0)
  const isHeld = products.every(({ held }, index) => held === counters[index]) && products[0]?.claims === claims
  if (!isHeld) return null
  const ends = products.flatMap(({ until }) => until ?? [])
  return ends.reduce<Date | null>((soonest, end) => (soonest && soonest <= end ? soonest : end), null)
}

function countersOfRow({ id: event_id, ticket_type_id, add_on, quantity }: ProductRow): number {
  if (ticket_type_id !== null) return countersOf({ event_id, ticket_type_id, quantity }).length
  return countersOf({ event_id, add_on_id: add_on?.id ?? "", quantity }).length
}

/** Quantities come as numbers, strings or big numbers, depending on the module that answers. */
export function lineOf({ id, variant_id, quantity }: GraphLine): Line {
  return { id, variant_id: variant_id ?? null, quantity: Number(quantity) }
}

/** The seats that lines of an order ask for; lines that are no tickets ask for none. */
export async function seatLines(container: MedusaContainer, items: readonly Line[]): Promise<ClaimLine[]> {
  const variant_id = items.flatMap((item) => item.variant_id ?? [])
  if (variant_id.length === 0) return []
  const events = container.resolve<EventModuleService>(EVENT_MODULE)
  const types = await events.listTicketTypes({ variant_id }, { take: variant_id.length })
  return items.flatMap((item) => {
    const type = types.find((one) => one.variant_id === item.variant_id)
    if (!type || item.quantity <= 0) return []
    return [{ line_id: item.id, event_id: type.event_id, ticket_type_id: type.id, quantity: item.quantity }]
  })
}
