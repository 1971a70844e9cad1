import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { canonical } from "../../domain/change-log/field-change"
import type { DeskRegistration } from "../../domain/desk/desk-sale"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { registerBookingsWorkflow } from "../selling/register-bookings"
import { draftDeskCart } from "./draft-cart"
import { orderOfCart, orderOfEarlierTry } from "./earlier-try"
import { giveUpCart } from "./give-up-cart"
import { prepareDeskCartWorkflow } from "./prepare-cart"

export type DeskRequest = { sale: DeskRegistration; actor: Actor; idempotency_key: string }
export type RegisteredAtDesk = { booking_id: string }

/** How long the same request waits for its twin, in seconds. */
const PATIENCE = 60

/**
 * Registers somebody at the desk, once for each Idempotency-Key: through Medusa's own cart, payment and completion. One key
 * has one cart at a time: a process that ended before the order leaves a cart whose seats expire, one that ended after it is
 * found again by the key, and its order is not placed twice.
 */
export async function registerAtDesk(container: MedusaContainer, request: DeskRequest): Promise<RegisteredAtDesk> {
  const { sale, actor, idempotency_key: key } = request
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const scope = `desk:${actor.id}`
  const keyed = { scope, key, fingerprint: createHash("sha256").update(canonical(sale)).digest("hex") }
  const register = async () => {
    const answered = await bookings.openRequest(keyed)
    if (answered) return answered as RegisteredAtDesk
    try {
      const request_key = `${scope}:${key}`
      const orderId = (await orderOfEarlierTry(container, request_key)) ?? (await sell(container, request, request_key))
      const { result: ids } = await registerBookingsWorkflow(container).run({ input: { order_id: orderId } })
      const registered = { booking_id: ids[0] ?? "" }
      await bookings.answerRequest(keyed, registered)
      return registered
    } catch (error) {
      await bookings.forgetRequest(keyed)
      throw error
    }
  }
  return container.resolve(Modules.LOCKING).execute([`${scope}:${key}`], register, { timeout: PATIENCE })
}

/** @returns the order's id */
async function sell(container: MedusaContainer, request: DeskRequest, requestKey: string): Promise<string> {
  const input = await draftDeskCart(container, request, requestKey)
  const { result: cartId } = await prepareDeskCartWorkflow(container).run({ input })
  try {
    const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
    return result.id
  } catch (error) {
    const placed = await orderOfCart(container, cartId)
    if (placed) return placed
    await giveUpCart(container, cartId)
    throw error
  }
}
