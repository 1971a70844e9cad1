import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** How far back is looked, how long a rebooking may run, and how many orders are read at a time. */
const LOOK_BACK_HOURS = 48
const RUNNING_MINUTES = 10
const BATCH = 200

export type Unfinished = { order_id: string; rebooking_id: string }

/**
 * Finds orders that a rebooking had begun when its process ended, and names them in the log: their money is in between
 * two orders, and staff must look. Its seats go back by themselves, when their hold is over.
 */
export async function nameUnfinishedRebookings(container: MedusaContainer, now: Date): Promise<Unfinished[]> {
  const unfinished = await unfinishedRebookings(container, now)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const { order_id, rebooking_id } of unfinished) {
    logger.error(`bookings: rebooking ${rebooking_id} broke off, the order ${order_id} was made for it`)
  }
  return unfinished
}

async function unfinishedRebookings(container: MedusaContainer, now: Date): Promise<Unfinished[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const since = new Date(now.getTime() - LOOK_BACK_HOURS * 3_600_000)
  const until = new Date(now.getTime() - RUNNING_MINUTES * 60_000)
  const unfinished: Unfinished[] = []
  for (let skip = 0; ; skip += BATCH) {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "metadata", "cart.id"],
      filters: { created_at: { $gte: since, $lte: until } },
      pagination: { skip, take: BATCH, order: { created_at: "ASC" } },
    })
    // Customers may write into the metadata of a cart, but never get an order without one.
    const begun = data.flatMap(({ id, metadata, cart }) => {
      const rebooking_id = metadata?.booking_rebooking_id
      return typeof rebooking_id === "string" && !cart ? [{ order_id: id, rebooking_id }] : []
    })
    const ids = begun.map(({ rebooking_id }) => rebooking_id)
    const done = new Set((await bookings.listRebookings({ id: ids }, { select: ["id"] })).map(({ id }) => id))
    unfinished.push(...begun.filter(({ rebooking_id }) => !done.has(rebooking_id)))
    if (data.length < BATCH) return unfinished
  }
}
