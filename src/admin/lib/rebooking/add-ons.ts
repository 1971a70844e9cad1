import type { AdminAddOn } from "../contract/add-on"
import type { AdminBooking } from "../contract/booking"
import type { Change } from "../contract/rebooking"
import { activeParticipants } from "./active-participants"

/** An add-on that somebody of a booking has or can have, and how many of it they have. */
export type Takable = { key: string; add_on: AdminAddOn; participant_id: string | null; has: number }

/** What the booking, or each of its participants, can have of the event's add-ons, by their ticket types. */
export function takableAddOns(booking: AdminBooking, offered: readonly AdminAddOn[]): Takable[] {
  return offered.flatMap((add_on) => {
    const takers = add_on.level === "booking" ? [null] : activeParticipants(booking).filter(fits(add_on))
    return takers.flatMap((taker) => {
      const participant_id = taker?.id ?? null
      const has = piecesOf(booking, add_on.id, participant_id)
      if (add_on.status !== "active" && has === 0) return []
      return [{ key: `${add_on.id} ${participant_id ?? ""}`, add_on, participant_id, has }]
    })
  })
}

/** The wanted numbers that somebody typed, by the keys of `takableAddOns`. */
export function addOnsChange(wanted: Record<string, string>): Pick<Change, "add_ons"> {
  const add_ons = Object.entries(wanted).flatMap(([key, text]) => {
    const [add_on_id = "", participant_id] = key.split(" ")
    return text.trim() === "" ? [] : [{ add_on_id, participant_id: participant_id || null, quantity: Number(text) }]
  })
  return add_ons.length > 0 ? { add_ons } : {}
}

function fits({ ticket_type_ids }: AdminAddOn) {
  return ({ ticket_type }: AdminBooking["participants"][number]) =>
    ticket_type_ids === null || ticket_type_ids.includes(ticket_type.id)
}

function piecesOf({ add_ons }: AdminBooking, addOnId: string, participantId: string | null): number {
  const taken = add_ons.filter(({ id, participant_id }) => id === addOnId && participant_id === participantId)
  return taken.reduce((pieces, { quantity }) => pieces + quantity, 0)
}
