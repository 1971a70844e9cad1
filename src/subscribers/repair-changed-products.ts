import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { repairTicketsInTurn } from "../workflows/following/repair-in-turn"

/** Tickets stay without stock and shipping, also when an import or a script changes their product. */
export default async function repairTicketsOfProduct({ event, container }: SubscriberArgs<{ id: string }>) {
  await repairTicketsInTurn(container, { product_ids: [event.data.id] })
}

export const config: SubscriberConfig = { event: "product.updated" }
