import type { AdminAddOn } from "../contract/add-on"
import type { AdminBooking, Participant } from "../contract/booking"
import type { AdminEvent } from "../contract/event"
import type { Change } from "../contract/rebooking"
import { activeParticipants } from "./active-participants"
import type { Place } from "./places"

/** An add-on that somebody of a booking has or can have, and how many of it they have. */
export type Takable = { key: string; add_on: AdminAddOn; participant_id: string | null; has: number }

type Offering = Pick<AdminEvent, "id" | "add_ons">

/**
 * What the booking, or each of its participants, can have where they are after a change: of the add-ons of those events, by
 * their ticket types. `events` has the booking's own, whose add-ons go along on the same variant; what is the whole booking's is of `main`.
 */
export function takableAddOns(
  booking: AdminBooking,
  { events, main, placeOf }: { events: readonly Offering[]; main: string; placeOf: (who: Participant) => Place | null }
): Takable[] {
  const own = events.find(({ id }) => id === booking.event.id)?.add_ons ?? []
  return events.flatMap(({ id: event_id, add_ons }) =>
    add_ons.flatMap((add_on) => {
      const ofBooking = event_id === main ? [null] : []
      const there = activeParticipants(booking).filter((who) => fits(add_on, event_id, placeOf(who)))
      return (add_on.level === "booking" ? ofBooking : there).flatMap((taker) => {
        const participant_id = taker?.id ?? null
        const held = own.filter(({ id, variant_id }) => id === add_on.id || variant_id === add_on.variant_id)
        const has = held.reduce((pieces, { id }) => pieces + piecesOf(booking, id, participant_id), 0)
        if (add_on.status !== "active" && has === 0) return []
        return [{ key: `${add_on.id} ${participant_id ?? ""}`, add_on, participant_id, has }]
      })
    })
  )
}

/** The wanted numbers that somebody typed, by the keys of `takableAddOns`. */
export function addOnsChange(wanted: Record<string, string>): Pick<Change, "add_ons"> {
  const add_ons = Object.entries(wanted).flatMap(([key, text]) => {
    const [add_on_id = "", participant_id] = key.split(" ")
    return text.trim() === "" ? [] : [{ add_on_id, participant_id: participant_id || null, quantity: Number(text) }]
  })
  return add_ons.length > 0 ? { add_ons } : {}
}

function fits({ ticket_type_ids }: AdminAddOn, eventId: string, place: Place | null): boolean {
  if (place?.event_id !== eventId) return false
  return ticket_type_ids === null || ticket_type_ids.includes(place.ticket_type_id)
}

function piecesOf({ add_ons }: AdminBooking, addOnId: string, participantId: string | null): number {
  const taken = add_ons.filter(({ id, participant_id }) => id === addOnId && participant_id === participantId)
  return taken.reduce((pieces, { quantity }) => pieces + quantity, 0)
}
