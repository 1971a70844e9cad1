import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import type { CancellationPlan } from "../../../domain/cancelling/plan"
import type { Minor } from "../../../domain/money/minor"
import type { Actor } from "../change-log/append-change"
import { askForDocuments } from "../documents/ask-documents"
import { endTask } from "../outbox/end-task"
import { enqueue, type NewMessage } from "../outbox/enqueue"
import { openRefundCase } from "../refund/open-refund-case"
import { type Sql, update } from "../sql/sql"
import type { CancellationTrace } from "./trace"

/** The outbox task that has the order follow a cancellation. */
export const SETTLE_CANCELLATION = "settle_cancellation"

/** The outbox task that approves and pays a refund case without staff. */
export const PAY_AUTOMATICALLY = "pay_refund_case"

/** Whoever cancels has it paid at once; the task is for what a crash left, in seconds. */
const PAID_BY_THEN = 60

export type CancellationToSettle = {
  id: string
  booking_id: string
  order_id: string
  plan: CancellationPlan
  trace: CancellationTrace
  usage: "untouched" | "moving" | "moved"
}

/** A cancellation that is not settled yet; null when it is, or is not there. */
export async function loadUnsettled(sql: Sql, id: string): Promise<CancellationToSettle | null> {
  const [row] = await sql.execute<CancellationToSettle>(
    `select id, booking_id, order_id, plan, trace, usage from booking_cancellation
     where id = ? and settled_at is null and trace is not null and deleted_at is null`,
    [id]
  )
  return row ?? null
}

export type CancellationOwed = {
  cancellation_id: string
  /** What the order owes for the booking now, in minor units; 0: nothing. */
  owed: Minor
  /** The order holds nothing any more and was closed. */
  closed: boolean
  actor: Actor
  /** ISO 8601 */
  now: string
}

/**
 * Opens the refund case over what a settled order owes, once, and tells others what became of the order. Where the policy
 * says so, a task pays the case. @returns the id of the case; null where nothing is owed
 */
export async function recordOwed(sql: Sql, secret: string, owed: CancellationOwed): Promise<string | null> {
  const [row] = await sql.execute<CancellationToSettle & { refund_case_id: string | null }>(
    "select id, booking_id, order_id, plan, refund_case_id from booking_cancellation where id = ? for update",
    [owed.cancellation_id]
  )
  if (!row) throw new Error(`There is no cancellation ${owed.cancellation_id}`)
  await tellOfOrder(sql, row, owed.closed)
  if (row.refund_case_id || owed.owed <= 0) return row.refund_case_id
  const { booking_id, order_id, plan } = row
  const refund_case_id = await openRefundCase(sql, secret, {
    ...{ booking_id, order_id, amount: owed.owed, currency_code: plan.currency_code, cause: "cancellation" },
    ...{ actor: owed.actor, now: owed.now },
  })
  await update(sql, "booking_cancellation", row.id, { refund_case_id })
  if (plan.auto_refund) {
    const cause = `${PAY_AUTOMATICALLY}:${refund_case_id}`
    const payload = { refund_case_id }
    await enqueue(sql, [
      { kind: "task", topic: PAY_AUTOMATICALLY, booking_id, to: null, payload, cause, delay_seconds: PAID_BY_THEN },
    ])
  }
  return refund_case_id
}

/** Core's own events carry core's data and nothing of ours, so they name no booking. */
async function tellOfOrder(sql: Sql, { id, order_id }: CancellationToSettle, closed: boolean): Promise<void> {
  const event = (topic: string, payload: NewMessage["payload"]): NewMessage => {
    return { kind: "event", topic, booking_id: null, to: null, payload, cause: `${topic}:${id}` }
  }
  await enqueue(sql, [
    closed
      ? event(OrderWorkflowEvents.CANCELED, { id: order_id })
      : event(OrderEditWorkflowEvents.CONFIRMED, { order_id }),
  ])
}

/**
 * Nothing is left to do: what was kept for doing it goes, the booker's address with it, and the task is over. The order is as
 * it will be, so its documents can follow.
 */
export async function endCancellation(sql: Sql, id: string, now: string): Promise<void> {
  await update(sql, "booking_cancellation", id, { settled_at: now, trace: null })
  const [settled] = await sql.execute<{ booking_id: string }>(
    "select booking_id from booking_cancellation where id = ?",
    [id]
  )
  if (settled) await enqueue(sql, [askForDocuments(settled.booking_id, `settled:${id}`)])
  await endTask(sql, `${SETTLE_CANCELLATION}:${id}`)
}

export async function markCancellationUsage(sql: Sql, id: string, usage: CancellationToSettle["usage"]): Promise<void> {
  await update(sql, "booking_cancellation", id, { usage })
}
