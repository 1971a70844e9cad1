import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** Gives back the seats of a cart that never became an order, forgets its registration, and puts the cart away. */
export async function giveUpCart(container: MedusaContainer, cartId: string): Promise<void> {
  await container.resolve<BookingModuleService>(BOOKING_MODULE).forgetDeskSale(cartId)
  await container.resolve(Modules.CART).softDeleteCarts([cartId])
}
