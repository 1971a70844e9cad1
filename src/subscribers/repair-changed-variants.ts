import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { repairTicketsInTurn } from "../workflows/following/repair-in-turn"

/** Tickets stay without stock, also when an import or a script changes their variant. */
export default async function repairTicketVariant({ event, container }: SubscriberArgs<{ id: string }>) {
  await repairTicketsInTurn(container, { variant_ids: [event.data.id] })
}

export const config: SubscriberConfig = { event: "product-variant.updated" }
