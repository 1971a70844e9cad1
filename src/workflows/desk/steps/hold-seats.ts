import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { claimLines, loadCartSeats } from "../../selling/cart-seats"
import { COMPLETION, holdCartSeats } from "../../selling/hold-cart-seats"
import type { DeskNote } from "./note-sale"

type Hold = Pick<DeskNote, "cart_id" | "record">

/**
 * Takes the seats of the cart under the rules that hold for everybody (`event_full`), or, where staff said why, beyond the
 * capacity: what they took then is noted for the log. Gives the seats back if a later step fails.
 */
export const holdDeskSeatsStep = createStep(
  "hold-desk-seats",
  async ({ cart_id, record }: Hold, { container }) => {
    const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
    if (record.over_capacity) {
      const seats = await takeBeyond(container, cart_id)
      const over_capacity = seats > 0 ? { ...record.over_capacity, seats } : null
      await bookings.noteDeskRecord(cart_id, { ...record, over_capacity })
    } else {
      const hold = await holdCartSeats(container, cart_id, COMPLETION)
      if (hold.kind === "refused") throw new RefusalError(hold.refusal)
    }
    return new StepResponse(null, cart_id)
  },
  async (cartId, { container }) => {
    if (cartId) await container.resolve<BookingModuleService>(BOOKING_MODULE).releaseSeats(cartId)
  }
)

async function takeBeyond(container: MedusaContainer, cartId: string): Promise<number> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const cart = await loadCartSeats(container, cartId)
  const until = new Date(cart.now.getTime() + bookings.options.hold_minutes * 60_000).toISOString()
  return bookings.claimBeyond({ kind: "cart", id: cartId }, claimLines(cart), until)
}
