import type { MedusaContainer } from "@medusajs/framework/types"
import type { AddOnStock } from "../../domain/add-on/plan-add-ons"
import type { StoredEvent } from "../../modules/event/stored-event"
import { loadSeats } from "../events/reading/load-events"
import { offeredAddOns } from "./offered-add-ons"
import { takenAddOns } from "./taken-add-ons"

/** What a booking has of its event's add-ons, and what is left of those. */
export type AddOnsOfBooking = Omit<AddOnStock, "actor" | "now">

/** An event without add-ons costs no query. */
export async function addOnsOfBooking(
  container: MedusaContainer,
  booking: { id: string; order_id: string },
  event: StoredEvent
): Promise<AddOnsOfBooking> {
  if (event.add_ons.length === 0) return { offered: [], taken: [], free: [], left: {} }
  const [{ offered, free }, taken, seats] = await Promise.all([
    offeredAddOns(container, event, booking.order_id),
    takenAddOns(container, booking.id),
    loadSeats(
      container,
      event.add_ons.map(({ id }) => id)
    ),
  ])
  return { offered, taken, free, left: Object.fromEntries([...seats].map(([id, { free: left }]) => [id, left])) }
}
