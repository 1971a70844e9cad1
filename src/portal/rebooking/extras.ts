import type { AddOn, OfferedAddOn, Price } from "../../client"
import type { CustomerBooking, TargetEvent } from "../api/answers"
import type { ChangeDraft } from "./change-draft"
import { changeable, type Place, placeAfter } from "./places"

/** An extra that costs something, for somebody who may have it where they will be. */
export type OfferedExtra = OfferedAddOn & { price: Price }

/**
 * The extras with a price that the booking and its participants can be given, or give back, at the events where they will
 * be. Free ones go along by themselves, and are changed without a new order.
 */
export function offeredExtras(
  booking: CustomerBooking,
  draft: ChangeDraft,
  events: readonly TargetEvent[]
): OfferedExtra[] {
  const going = changeable(booking)
  const places = going.map((participant) => placeAfter(booking, participant, draft, events))
  const home = places.find(({ event_id }) => event_id === booking.event.id) ?? places[0]
  const offersOf = (place: Place | undefined, participantId: string | null) =>
    (events.find(({ id }) => id === place?.event_id)?.add_ons ?? [])
      .filter((addOn) => isFor(addOn, participantId, participantId === null ? places : place ? [place] : []))
      .flatMap((addOn) => offer(addOn, participantId, held(addOn, participantId, booking, events)))
  return [...offersOf(home, null), ...going.flatMap(({ id }, index) => offersOf(places[index], id))]
}

function isFor({ level, ticket_type_ids }: AddOn, participantId: string | null, places: readonly Place[]): boolean {
  if ((level === "booking") !== (participantId === null)) return false
  return ticket_type_ids === null || places.some(({ ticket_type_id }) => ticket_type_ids.includes(ticket_type_id))
}

/** What they have of it now: of the same extra, or of the same product at the event that they leave. */
function held(
  { id, variant_id }: AddOn,
  participantId: string | null,
  { add_ons, event }: CustomerBooking,
  events: readonly TargetEvent[]
): number {
  const own = events.find((each) => each.id === event.id)?.add_ons ?? []
  const same = new Set([id, ...own.filter((addOn) => addOn.variant_id === variant_id).map((addOn) => addOn.id)])
  return add_ons
    .filter((taken) => taken.participant_id === participantId && same.has(taken.id))
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

function offer(addOn: AddOn, participantId: string | null, quantity: number): OfferedExtra[] {
  const { id, title, price, min, max, free, available } = addOn
  if (!price || price.amount === 0) return []
  const most = available ? Math.min(max, quantity + (free ?? max)) : quantity
  if (most === 0) return []
  return [{ id, title, participant_id: participantId, quantity, least: Math.min(min, most), most, price }]
}
