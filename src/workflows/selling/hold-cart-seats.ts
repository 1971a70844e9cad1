import type { MedusaContainer } from "@medusajs/framework/types"
import { accept, type Decision } from "../../domain/decision"
import { bookable } from "../../domain/event/bookable"
import { refusalIn } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { EVENT_MODULE, type EventModuleService } from "../../modules/event"
import { bookableFacts } from "../events/reading/rules-of-event"
import { type CartSeats, loadCartSeats } from "./cart-seats"

/**
 * Holds the seats of a cart for the time of its payment (DESIGN 2, "When"). Idempotent: called when the payment session
 * is created, before `complete`, and again by the hook; a cart that became an order holds nothing any more.
 *
 * A cart that holds its seats already keeps them when the registration period ends in the middle of its payment.
 */
export async function holdCartSeats(container: MedusaContainer, cartId: string): Promise<Decision<null>> {
  const cart = await loadCartSeats(container, cartId)
  if (cart.ordered || cart.lines.length === 0) return accept(null)
  const open = await eventsOpen(container, cart)
  if (!open.ok) return open

  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const expiresAt = new Date(Date.now() + bookings.options.hold_minutes * 60_000).toISOString()
  try {
    await bookings.claimSeats({ kind: "cart", id: cartId }, cart.lines, expiresAt)
    return accept(null)
  } catch (error) {
    const refusal = refusalIn(error)
    if (!refusal) throw error
    // A twin request may have made the order meanwhile, and its booking taken the seats over.
    return (await loadCartSeats(container, cartId)).ordered ? accept(null) : { ok: false, refusal }
  }
}

async function eventsOpen(container: MedusaContainer, { cart_id, lines }: CartSeats): Promise<Decision<null>> {
  const ids = [...new Set(lines.map(({ event_id }) => event_id))]
  const events = await container.resolve<EventModuleService>(EVENT_MODULE).loadEvents(ids)
  const now = new Date().toISOString()
  for (const event of events) {
    const decision = bookable(bookableFacts(event, now))
    if (decision.ok) continue
    const closedMeanwhile = decision.refusal.code === "registration_closed" && (await holdsSeats(container, cart_id))
    if (!closedMeanwhile) return decision
  }
  return accept(null)
}

async function holdsSeats(container: MedusaContainer, cartId: string): Promise<boolean> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const held = await bookings.listSeatClaims({ holder_id: cartId, expires_at: { $gt: new Date() } }, { take: 1 })
  return held.length > 0
}
