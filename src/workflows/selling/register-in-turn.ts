import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { rushOf } from "../rush/rush-of"
import { registerBookingsWorkflow } from "./register-bookings"

/** No order waits longer for quiet, in milliseconds; whoever asks for its bookings before gets them at once. */
const LATEST = 10_000

let last: Promise<unknown> = Promise.resolve()

/**
 * Registers the bookings of an order once nobody is completing a cart, one order after the other: in a rush the processor
 * is for selling, and alone the buyer's answer goes first.
 */
export function registerInTurn(container: MedusaContainer, orderId: string): Promise<unknown> {
  const placed = performance.now()
  const register = async () => {
    await rushOf(container).idle(Math.max(0, placed + LATEST - performance.now()))
    await registerBookingsWorkflow(container).run({ input: { order_id: orderId } })
  }
  const mine = last.then(register)
  // One that hangs keeps nobody else waiting for longer than a rush does.
  last = Promise.race([mine.catch(() => undefined), wait(LATEST, undefined, { ref: false })])
  return mine
}
