import type { MedusaContainer } from "@medusajs/framework/types"
import { PAY_AUTOMATICALLY, SETTLE_CANCELLATION } from "../../../modules/booking/cancelling/settle-cancellation"
import { ERASE_ELSEWHERE } from "../../../modules/booking/erasure/erase-family"
import { LOWER_ORDER } from "../../../modules/booking/goodwill/grant-goodwill"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { payLater } from "../../cancelling/pay-automatically"
import { settleLater } from "../../cancelling/settling/settle-task"
import { SYNC_CONTACTS } from "../../contact-sync/ask-for-sync"
import { syncContacts } from "../../contact-sync/sync-contacts"
import { eraseElsewhere } from "../../erasure/erase-elsewhere"
import { lowerLater } from "../../goodwill/lower-order"

type Task = (container: MedusaContainer, message: LeasedMessage) => Promise<void>

/** What follows from a change in Medusa's other modules. Each may run again after a crash, and changes nothing then. */
const TASKS: Record<string, Task> = {
  [ERASE_ELSEWHERE]: eraseElsewhere,
  [SYNC_CONTACTS]: syncContacts,
  [SETTLE_CANCELLATION]: settleLater,
  [PAY_AUTOMATICALLY]: payLater,
  [LOWER_ORDER]: lowerLater,
}

/** Does a task of our own; one that nobody knows stays in the outbox, and is told of. */
export async function runTask(container: MedusaContainer, message: LeasedMessage): Promise<void> {
  const task = TASKS[message.topic]
  if (!task) throw new Error(`There is no task ${message.topic}`)
  await task(container, message)
}
