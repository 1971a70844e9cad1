import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules, OrderEditWorkflowEvents } from "@medusajs/framework/utils"
import { billChangedOrder } from "../workflows/billing/bill-changed-order"

type Edited = { order_id: string; actions?: unknown[] }

/** What core's order edit changed is billed as it is now. Our own edits have no actions, and ask for themselves. */
export default async function billEditedOrder({ event, container }: SubscriberArgs<Edited>) {
  const { order_id, actions = [] } = event.data
  if (actions.length === 0) return
  const order = await container.resolve(Modules.ORDER).retrieveOrder(order_id, { select: ["id", "version"] })
  await billChangedOrder(container, order_id, `edit ${order.version}`)
}

export const config: SubscriberConfig = { event: OrderEditWorkflowEvents.CONFIRMED }
