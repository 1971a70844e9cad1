import type { AddOn } from "../../domain/add-on/add-on"
import { type AssignedAddOn, assignAddOns, type WantedAddOn } from "../../domain/add-on/assign-add-ons"
import type { DraftTicket } from "../../domain/registration/draft-tickets"
import type { Registration } from "../../domain/registration/registration"
import type { AddOnLine } from "../../modules/booking/seats/claims"
import type { OrderFacts } from "./load-order"

type EventAddOn = AddOn & { event_id: string; starts_at: Date }
type OrderLine = OrderFacts["items"][number] & { event_id: string; add_on: AddOn }

/** The lines of an order that are add-ons of the events it has tickets for; of several events, of the soonest. */
export function addOnLines(
  { items }: Pick<OrderFacts, "items">,
  offered: readonly EventAddOn[],
  eventIds: readonly string[]
): OrderLine[] {
  const own = offered
    .filter(({ event_id }) => eventIds.includes(event_id))
    .sort((a, b) => a.starts_at.getTime() - b.starts_at.getTime() || (a.event_id < b.event_id ? -1 : 1))
  return items.flatMap((item) => {
    const add_on = own.find(({ variant_id }) => variant_id === item.variant_id)
    return add_on && item.quantity > 0 ? [{ ...item, event_id: add_on.event_id, add_on }] : []
  })
}

/** What they claim. */
export function addOnClaims(lines: readonly OrderLine[]): AddOnLine[] {
  return lines.map(({ id: line_id, event_id, add_on, quantity }) => ({
    line_id,
    event_id,
    add_on_id: add_on.id,
    quantity,
  }))
}

/** Who of a booking gets which, as the registration says, and in order where it says nothing. */
export function assignedAddOns(
  lines: readonly OrderLine[],
  tickets: readonly (DraftTicket & { variant_id: string })[],
  registration: Registration | null,
  { cart_items }: Pick<OrderFacts, "cart_items">
): AssignedAddOn[] {
  const variantOf = (lineId: string) => cart_items.find(({ id }) => id === lineId)?.variant_id ?? null
  const wanted = (registration?.add_ons ?? []).flatMap(({ line_item_id, participant, quantity }): WantedAddOn[] => {
    const add_on_id = lines.find(({ add_on }) => add_on.variant_id === variantOf(line_item_id))?.add_on.id
    const variant = variantOf(participant.line_item_id)
    const places = tickets.flatMap(({ variant_id }, place) => (variant_id === variant ? [place] : []))
    const before = ticketsBefore(registration, participant.line_item_id, variantOf)
    const ticket = places[before + participant.index]
    return add_on_id && ticket !== undefined ? [{ add_on_id, ticket, quantity }] : []
  })
  const ordered = lines.map(({ id, add_on, quantity, unit_price }) => {
    return { add_on, quantity, paid_by: unit_price > 0 ? id : null }
  })
  return assignAddOns(ordered, tickets, wanted)
}

/** People of earlier lines with the same variant take its first tickets; see `draftTickets`. */
function ticketsBefore(
  registration: Registration | null,
  lineId: string,
  variantOf: (lineId: string) => string | null
): number {
  const lines = registration?.lines ?? []
  const index = lines.findIndex(({ line_item_id }) => line_item_id === lineId)
  return lines
    .slice(0, Math.max(index, 0))
    .filter(({ line_item_id }) => variantOf(line_item_id) === variantOf(lineId))
    .reduce((sum, { participants }) => sum + participants.length, 0)
}
