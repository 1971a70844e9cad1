import type { LogValue } from "../../../domain/change-log/field-change"
import type { RebookingPlan } from "../../../domain/rebooking/plan"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { answerRequest, type KeyedRequest } from "../idempotency/requests"
import { openRefundCase, supersedeRefundCases } from "../refund/open-refund-case"
import { type BookingDraft, insertBooking } from "../registering/register-booking"
import { moveSeats } from "../seats/move-seats"
import { insert, type Sql, update } from "../sql/sql"
import { announceRebooking } from "./announce-rebooking"

export type RebookingRecord = {
  rebooking_id: string
  from_booking_id: string
  /** The version that was planned from: the booking must not have changed since. */
  version: number
  plan: RebookingPlan
  /** The new booking with its tickets, in the new order. */
  draft: BookingDraft
  /** Told of the rebooking (SPEC P3); null: nobody is. */
  notify_email: string | null
  request: KeyedRequest | null
  actor: Actor
  /** ISO 8601 */
  now: string
}

export type RecordedRebooking = { rebooking_id: string; booking_id: string; refund_case_id: string | null }

type OldBooking = {
  id: string
  number: string
  order_id: string
  status: string
  version: number
  token_generation: number
}

/**
 * Writes a rebooking in one transaction: the new booking with new ticket codes, the old one cancelled and linked, seats
 * by net difference, the refund case, both log entries, mails and events, and the answer to its Idempotency-Key.
 *
 * Throws `booking_stale` when the booking changed after it was planned.
 */
export async function recordRebooking(sql: Sql, secret: string, record: RebookingRecord): Promise<RecordedRebooking> {
  const { rebooking_id, from_booking_id, plan, draft, actor, now } = record
  const old = await lockOldBooking(sql, record)
  const booking_id = await insertBooking(sql, draft)
  await update(sql, "booking", booking_id, { token_generation: old.token_generation })
  const given = plan.seats.filter(({ change }) => change < 0).map(({ counter_id }) => counter_id)
  await moveSeats(sql, [old.id, rebooking_id], { kind: "booking", id: booking_id }, draft.seats, given)
  await closeOldBooking(sql, old, now)
  await insert(sql, "booking_rebooking", {
    id: rebooking_id,
    from_booking_id,
    to_booking_id: booking_id,
    from_order_id: old.order_id,
    to_order_id: draft.order_id,
    plan: withoutNames(plan),
    actor_type: actor.type,
    actor_id: actor.id,
    reason: actor.reason ?? null,
  })

  const entry_id = await logRebooking(sql, secret, record, old, booking_id)
  const { currency_code, settlement } = plan
  await supersedeRefundCases(sql, secret, { booking_id: old.id, order_id: old.order_id, actor, now })
  const refund_case_id =
    settlement.back > 0
      ? await openRefundCase(sql, secret, {
          booking_id,
          order_id: draft.order_id,
          amount: settlement.back,
          currency_code,
          cause: "rebooking",
          actor,
          now,
        })
      : null
  await announceRebooking(sql, record, { booking_id, entry_id, old_order_id: old.order_id })
  const recorded = { rebooking_id, booking_id, refund_case_id }
  if (record.request) await answerRequest(sql, record.request, recorded)
  return recorded
}

async function lockOldBooking(sql: Sql, { from_booking_id, version }: RebookingRecord): Promise<OldBooking> {
  const [old] = await sql.execute<OldBooking>(
    `select id, number, order_id, status, version, token_generation from booking
     where id = ? and deleted_at is null for update`,
    [from_booking_id]
  )
  if (!old) throw new Error(`There is no booking ${from_booking_id}`)
  if (old.version !== version) throw new RefusalError({ code: "booking_stale", version: old.version })
  return old
}

async function closeOldBooking(sql: Sql, { id, version }: OldBooking, now: string): Promise<void> {
  const closed = { status: "cancelled", oversold: false, version: version + 1, cancelled_at: now, changed_at: now }
  await update(sql, "booking", id, closed)
  await sql.execute(
    `update booking_participant set status = 'cancelled', updated_at = now()
     where booking_id = ? and status <> 'cancelled' and deleted_at is null`,
    [id]
  )
}

/** One entry for each of the two bookings, so that each history tells where it came from or went. */
async function logRebooking(
  sql: Sql,
  secret: string,
  { plan, actor, now }: RebookingRecord,
  old: OldBooking,
  bookingId: string
): Promise<string> {
  const [fresh] = await sql.execute<{ number: string }>("select number from booking where id = ?", [bookingId])
  const entry = { subject_type: "booking" as const, action: "booking.rebooked", actor, at: now }
  const change = (field: string, before: LogValue, after: LogValue) => ({ subject: "booking", field, before, after })
  await appendChange(sql, secret, {
    ...entry,
    subject_id: old.id,
    changes: [change("status", old.status, "cancelled"), change("rebooked_to", null, fresh?.number ?? null)],
  })
  const { from, to, settlement } = plan
  return appendChange(sql, secret, {
    ...entry,
    subject_id: bookingId,
    changes: [
      change("rebooked_from", null, old.number),
      change("event", from.event_title, to.event_title),
      change("total", from.total, to.total),
      change("carried", null, settlement.carried),
      ...(settlement.due > 0 ? [change("due", null, settlement.due)] : []),
      ...(settlement.back > 0 ? [change("back", null, settlement.back)] : []),
    ],
  })
}

/** The stored plan refers to participants by id: names stand in one place, where they can be erased. */
function withoutNames(plan: RebookingPlan) {
  return { ...plan, tickets: plan.tickets.map(({ name: _erasable, ...ticket }) => ticket) }
}
