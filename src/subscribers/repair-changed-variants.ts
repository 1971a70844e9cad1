import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { repairTicketsWorkflow } from "../workflows/following/repair-tickets"

/** Tickets stay without stock, also when an import or a script changes their variant. */
export default async function repairTicketVariant({ event, container }: SubscriberArgs<{ id: string }>) {
  await repairTicketsWorkflow(container).run({ input: { variant_ids: [event.data.id] } })
}

export const config: SubscriberConfig = { event: "product-variant.updated" }
