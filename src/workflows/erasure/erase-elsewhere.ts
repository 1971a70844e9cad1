import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { LeasedMessage } from "../../modules/booking/outbox/lease"
import { takeOutContents } from "../files/erase-files"
import { eraseMedusaData } from "./medusa-data"
import { medusaKeys } from "./medusa-keys"

/**
 * What follows from an anonymisation, as a task of the outbox, so that no crash loses it: orders, carts, addresses, guests,
 * notifications and kept workflow contexts are made empty, contents of files are taken out of the storage.
 */
export async function eraseElsewhere(container: MedusaContainer, { booking_id }: LeasedMessage): Promise<void> {
  const family = await container.resolve<BookingModuleService>(BOOKING_MODULE).familyOf(booking_id ?? "")
  const orders = [...new Set(family.map(({ order_id }) => order_id))].sort()
  const keys = await medusaKeys(container, orders)
  await eraseMedusaData(container, { ...keys, booking_ids: family.map(({ id }) => id) })
  await takeOutContents(container)
}
