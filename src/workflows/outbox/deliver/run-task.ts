import type { MedusaContainer } from "@medusajs/framework/types"
import { PAY_AUTOMATICALLY, SETTLE_CANCELLATION } from "../../../modules/booking/cancelling/settle-cancellation"
import { MAKE_DOCUMENT } from "../../../modules/booking/documents/ask-documents"
import { ERASE_ELSEWHERE } from "../../../modules/booking/erasure/erase-family"
import { LOWER_ORDER } from "../../../modules/booking/goodwill/grant-goodwill"
import type { Delivery } from "../../../modules/booking/outbox/drain"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { CHECK_REFUND } from "../../../modules/booking/refund/open-refund-case"
import { makeDocumentsLater } from "../../billing/documents-task"
import { payLater } from "../../cancelling/pay-automatically"
import { settleLater } from "../../cancelling/settling/settle-task"
import { SYNC_CONTACTS } from "../../contact-sync/ask-for-sync"
import { syncContacts } from "../../contact-sync/sync-contacts"
import { eraseElsewhere } from "../../erasure/erase-elsewhere"
import { lowerLater } from "../../goodwill/lower-order"
import { askRefundCheck } from "../../refunding/ask-refund-check"

type Task = (container: MedusaContainer, message: LeasedMessage) => Promise<Delivery>

/** One that is done when it comes to its end. */
function done(task: (container: MedusaContainer, message: LeasedMessage) => Promise<void>): Task {
  return async (container, message) => {
    await task(container, message)
    return "sent"
  }
}

/** What follows from a change in Medusa's other modules. Each may run again after a crash, and changes nothing then. */
const TASKS: Record<string, Task> = {
  [ERASE_ELSEWHERE]: done(eraseElsewhere),
  [SYNC_CONTACTS]: done(syncContacts),
  [SETTLE_CANCELLATION]: done(settleLater),
  [PAY_AUTOMATICALLY]: done(payLater),
  [LOWER_ORDER]: done(lowerLater),
  [MAKE_DOCUMENT]: makeDocumentsLater,
  [CHECK_REFUND]: done(askRefundCheck),
}

/** Does a task of our own; one that nobody knows stays in the outbox, and is told of. */
export async function runTask(container: MedusaContainer, message: LeasedMessage): Promise<Delivery> {
  const task = TASKS[message.topic]
  if (!task) throw new Error(`There is no task ${message.topic}`)
  return task(container, message)
}
