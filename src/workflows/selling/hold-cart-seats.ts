import type { MedusaContainer } from "@medusajs/framework/types"
import { checkCartAddOns } from "../../domain/add-on/check-cart"
import type { Decision, Refusal } from "../../domain/decision"
import { mayRegister } from "../../domain/desk/may-register"
import { bookable } from "../../domain/event/bookable"
import { refusalIn } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { bookableFacts } from "../events/reading/rules-of-event"
import { type CartSeats, claimLines, loadCartSeats } from "./cart-seats"
import { type AskedSession, paidAfterApproval } from "./paid-after-approval"

/** What a cart holds after it was asked for. */
export type CartHold =
  /** It has neither tickets nor add-ons, or is an order already. */
  | { kind: "none" }
  /** `fresh`: taken by this very call, so nobody was promised them before. */
  | { kind: "held"; until: string; fresh: boolean }
  /** `charged`: refused too late; core must complete the cart itself, be refused by the hook, and give the money back. */
  | { kind: "refused"; refusal: Refusal; charged: boolean }

/** A completion lasts no longer: it is the life of core's own lock on the cart. Milliseconds. */
export const COMPLETION = 120_000

/**
 * Holds the seats of a cart for the time of its payment (DESIGN 2, "When"). Idempotent: called when the payment session
 * is created, before `complete`, and again by the hook. Seats that are held for `lasting` milliseconds at least are only
 * looked at, in one statement; all others get the whole time that the shop gives.
 *
 * A cart that holds its seats already keeps them when the registration period ends in the middle of its payment.
 * @param asked the payment session that is about to be created; left out: the sessions that the cart has are looked at
 */
export async function holdCartSeats(
  container: MedusaContainer,
  cartId: string,
  lasting: number,
  asked?: AskedSession
): Promise<CartHold> {
  const cart = await loadCartSeats(container, cartId)
  if (cart.ordered || cart.lines.length + cart.add_ons.length === 0) return { kind: "none" }
  const now = cart.now.getTime()
  const open = mayBeBought(cart)
  if (!open.ok) return { kind: "refused", refusal: open.refusal, charged: cart.charged }
  const paid = await paidAfterApproval(container, cart, asked)
  if (!paid.ok) return { kind: "refused", refusal: paid.refusal, charged: cart.charged }
  if (cart.held_until && cart.held_until.getTime() >= now + lasting)
    return { kind: "held", until: cart.held_until.toISOString(), fresh: false }

  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const until = new Date(now + bookings.options.hold_minutes * 60_000).toISOString()
  try {
    const { fresh } = await bookings.claimSeats({ kind: "cart", id: cartId }, claimLines(cart), until)
    return { kind: "held", until, fresh }
  } catch (error) {
    const refusal = refusalIn(error)
    if (!refusal) throw error
    // A twin request may have made the order meanwhile, and its booking taken the seats over.
    const { ordered, charged } = await loadCartSeats(container, cartId)
    return ordered ? { kind: "none" } : { kind: "refused", refusal, charged }
  }
}

/**
 * Gives back what a completion that failed had taken, unless an order came of it after all, somebody renewed it, or its
 * customer may be charged yet: with an open payment session they try again, or are on the provider's page.
 */
export async function giveBackHold(container: MedusaContainer, cartId: string, until: string): Promise<void> {
  const { ordered, paying } = await loadCartSeats(container, cartId)
  if (ordered || paying) return
  await container.resolve<BookingModuleService>(BOOKING_MODULE).releaseHold(cartId, until)
}

function mayBeBought(cart: CartSeats): Decision<null> {
  const holds = cart.held_until !== null && cart.held_until > cart.now
  for (const event of cart.events) {
    const facts = bookableFacts(event, cart.now.toISOString())
    const decision = cart.by_desk ? mayRegister(facts) : bookable(facts)
    const closedMeanwhile = !decision.ok && decision.refusal.code === "registration_closed" && holds
    if (!decision.ok && !closedMeanwhile) return decision
  }
  const { add_ons: lines, lines: tickets, required } = cart
  const actor = cart.by_desk ? "staff" : "customer"
  return checkCartAddOns({ lines, tickets, required, holds, actor, now: cart.now.toISOString() })
}
