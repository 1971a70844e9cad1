import type { CancellationPlan } from "../../../domain/cancelling/plan"
import type { PaymentTerm } from "../../../domain/paying/payment-term"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { Actor } from "../change-log/append-change"
import { answerRequest, type KeyedRequest } from "../idempotency/requests"
import { enqueue } from "../outbox/enqueue"
import { supersedeRefundCases } from "../refund/open-refund-case"
import { insert, newId, type Sql } from "../sql/sql"
import { cancelBooking } from "./cancel-booking"
import { SETTLE_CANCELLATION } from "./settle-cancellation"
import type { CancellationTrace } from "./trace"

/** Whoever cancels settles at once; the task is for what a crash left, in seconds. */
const SETTLED_BY_THEN = 30

export type CancellationRecord = {
  booking_id: string
  order_id: string
  /** The version that was planned from: the booking must not have changed since. */
  version: number
  plan: CancellationPlan
  /** Until when a fee is to be paid that what was paid does not cover; null: it is covered. */
  fee_term: PaymentTerm | null
  trace: CancellationTrace
  event_cancellation_id: string | null
  /** The organiser's no to a request. */
  denied: boolean
  request: KeyedRequest | null
  actor: Actor
  /** ISO 8601 */
  now: string
}

export type RecordedCancellation = { cancellation_id: string }

/**
 * Cancels a booking with all that must follow from it, in one transaction: participants, seats, log, mails, and the task
 * that settles its order. Throws `booking_cancelled`, `booking_stale`, and `refund_pending` or `refund_unclear` while
 * nobody knows whether money of the booking has just been paid out.
 */
export async function recordCancellation(
  sql: Sql,
  secret: string,
  record: CancellationRecord
): Promise<RecordedCancellation> {
  const { booking_id, order_id, plan, trace, event_cancellation_id, actor, now } = record
  await lockBooking(sql, record)
  const cancellation_id = newId("bcan")
  await supersedeRefundCases(sql, secret, { booking_id, order_id, actor, now, reason: "cancelled" })
  await insert(sql, "booking_cancellation", {
    ...{ id: cancellation_id, booking_id, order_id, trace, event_cancellation_id },
    plan: withoutNames(plan),
    actor_type: actor.type,
    actor_id: actor.id,
  })
  const { denied, fee_term } = record
  await cancelBooking(sql, secret, { booking_id, actor, now, denied, quoted: { cancellation_id, plan, fee_term } })
  await enqueue(sql, [
    {
      kind: "task",
      topic: SETTLE_CANCELLATION,
      booking_id,
      to: null,
      payload: { cancellation_id },
      cause: `${SETTLE_CANCELLATION}:${cancellation_id}`,
      delay_seconds: SETTLED_BY_THEN,
    },
  ])
  if (record.request) await answerRequest(sql, record.request, { cancellation_id })
  return { cancellation_id }
}

async function lockBooking(sql: Sql, { booking_id, version }: CancellationRecord): Promise<void> {
  const [booking] = await sql.execute<{ status: string; version: number }>(
    "select status, version from booking where id = ? and deleted_at is null for update",
    [booking_id]
  )
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  if (booking.status === "cancelled") throw new RefusalError({ code: "booking_cancelled" })
  if (booking.version !== version) throw new RefusalError({ code: "booking_stale", version: booking.version })
}

/** The stored plan refers to participants by id: names stand in one place, where they can be erased. */
function withoutNames(plan: CancellationPlan) {
  return { ...plan, tickets: plan.tickets.map(({ name: _erasable, ...ticket }) => ticket) }
}
