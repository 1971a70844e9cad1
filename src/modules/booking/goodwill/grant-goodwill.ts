import { answerRequest, type KeyedRequest } from "../idempotency/requests"
import { endTask } from "../outbox/end-task"
import { enqueue } from "../outbox/enqueue"
import { type NewRefundCase, openRefundCase } from "../refund/open-refund-case"
import type { Sql } from "../sql/sql"

/** The outbox task that lowers an order by what was granted: before it, the case can't be paid. */
export const LOWER_ORDER = "lower_order_by_goodwill"

/** Whoever grants it lowers the order at once; the task is for what a crash left, in seconds. */
const LOWERED_BY_THEN = 30

export type Goodwill = Omit<NewRefundCase, "cause"> & { request: KeyedRequest }

/** Opens the refund case of what is given out of goodwill, with the task that has its order owe it. @returns its id */
export async function grantGoodwill(sql: Sql, secret: string, { request, ...owed }: Goodwill): Promise<string> {
  const refund_case_id = await openRefundCase(sql, secret, { ...owed, cause: "goodwill" })
  await enqueue(sql, [
    {
      ...{ kind: "task", topic: LOWER_ORDER, booking_id: owed.booking_id, to: null, payload: { refund_case_id } },
      ...{ cause: `${LOWER_ORDER}:${refund_case_id}`, delay_seconds: LOWERED_BY_THEN },
    },
  ])
  await answerRequest(sql, request, { refund_case_id })
  return refund_case_id
}

/** The order owes what was granted: its task is over. */
export async function endLowering(sql: Sql, refundCaseId: string): Promise<void> {
  await endTask(sql, `${LOWER_ORDER}:${refundCaseId}`)
}
