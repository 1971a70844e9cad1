import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { billChangedOrder } from "../workflows/billing/bill-changed-order"

type Returned = { order_id: string; return_id: string }

/** What has come back to core, a T-shirt for one, is taken off its invoice. */
export default async function billReturnedItems({ event, container }: SubscriberArgs<Returned>) {
  const { order_id, return_id } = event.data
  await billChangedOrder(container, order_id, `return ${return_id}`)
}

export const config: SubscriberConfig = { event: OrderWorkflowEvents.RETURN_RECEIVED }
