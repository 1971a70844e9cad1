import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { giveUpCart } from "./give-up-cart"

/**
 * The order that an earlier try of the same request has placed before its process ended; null where there was none. A cart
 * that it left without one is given up. Runs under the request's lock: nobody completes that cart any more.
 */
export async function orderOfEarlierTry(container: MedusaContainer, request_key: string): Promise<string | null> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const [left] = await bookings.listRegistrations({ request_key }, { select: ["cart_id"] })
  if (!left) return null
  const placed = await orderOfCart(container, left.cart_id)
  if (!placed) await giveUpCart(container, left.cart_id)
  return placed
}

/** The order that a cart became; null where it became none. */
export async function orderOfCart(container: MedusaContainer, cart_id: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } })
  return data[0]?.order_id ?? null
}
