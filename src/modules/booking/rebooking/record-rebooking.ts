import type { RebookingPlan } from "../../../domain/rebooking/plan"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { Actor } from "../change-log/append-change"
import { answerRequest, type KeyedRequest } from "../idempotency/requests"
import { termColumns } from "../paying/term-columns"
import { handOnRefundCases } from "../refund/hand-on-refund-cases"
import { openRefundCase, supersedeRefundCases } from "../refund/open-refund-case"
import type { BookingDraft } from "../registering/booking-draft"
import { insertBooking } from "../registering/insert-booking"
import { shareSeats } from "../seats/move-seats"
import { insertAll, newId, type Sql, update } from "../sql/sql"
import { announceRebooking } from "./announce-rebooking"
import { logRebooking } from "./log-rebooking"

export type RebookingRecord = {
  rebooking_id: string
  from_booking_id: string
  /** The version that was planned from: the booking must not have changed since. */
  version: number
  plan: RebookingPlan
  /** The new bookings with their tickets, all in the new order; the main one first. */
  drafts: BookingDraft[]
  /** Told of the rebooking (SPEC P3); null: nobody is. */
  notify_email: string | null
  request: KeyedRequest | null
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** `booking_id`: the main one of `booking_ids`. */
export type RecordedRebooking = {
  rebooking_id: string
  booking_id: string
  booking_ids: string[]
  refund_case_id: string | null
}

export type NewBooking = { id: string; draft: BookingDraft }

export type OldBooking = {
  id: string
  number: string
  order_id: string
  status: string
  version: number
  token_generation: number
  /** The booking that it is one more participant of. */
  additional_to: string | null
}

/**
 * Writes a rebooking in one transaction: the new bookings with new ticket codes, the old one cancelled and linked, seats
 * by net difference, the refund case, the log entries, mails and events, and the answer to its Idempotency-Key.
 *
 * Throws `booking_stale` when the booking changed after it was planned.
 */
export async function recordRebooking(sql: Sql, secret: string, record: RebookingRecord): Promise<RecordedRebooking> {
  const { rebooking_id, plan, drafts, now } = record
  const old = await lockOldBooking(sql, record)
  const fresh: NewBooking[] = []
  for (const draft of drafts) fresh.push({ id: await insertBooking(sql, draft), draft })
  const [main] = fresh
  if (!main) throw new Error(`Rebooking ${rebooking_id} has no new booking`)
  await carryLinks(sql, old, fresh)
  const given = plan.seats.filter(({ change }) => change < 0).map(({ counter_id }) => counter_id)
  const shares = fresh.map(({ id, draft }) => ({ to: { kind: "booking" as const, id }, lines: draft.seats }))
  await shareSeats(sql, [old.id, rebooking_id], shares, given)
  await closeOldBooking(sql, old, now)
  await insertLinks(sql, record, old, fresh)

  const entry_id = await logRebooking(sql, secret, record, old, fresh)
  const refund_case_id = await oweBack(sql, secret, record, old, main)
  await announceRebooking(sql, record, { bookings: fresh, entry_id, old_order_id: old.order_id })
  const booking_ids = fresh.map(({ id }) => id)
  const recorded = { rebooking_id, booking_id: main.id, booking_ids, refund_case_id }
  if (record.request) await answerRequest(sql, record.request, recorded)
  return recorded
}

/** Links of before open the new bookings too; what was additional to the old one, or what it was additional to, stays so. */
async function carryLinks(sql: Sql, { id, token_generation, additional_to }: OldBooking, fresh: NewBooking[]) {
  for (const booking of fresh) await update(sql, "booking", booking.id, { token_generation, additional_to })
  await sql.execute("update booking set additional_to = ? where additional_to = ?", [fresh[0]?.id ?? id, id])
}

/** A link for each of the new bookings; the main one's has the id of the rebooking. */
async function insertLinks(
  sql: Sql,
  { rebooking_id, plan, actor }: RebookingRecord,
  old: OldBooking,
  fresh: NewBooking[]
) {
  await insertAll(
    sql,
    "booking_rebooking",
    fresh.map(({ id, draft }, index) => ({
      id: index === 0 ? rebooking_id : newId("breb"),
      from_booking_id: old.id,
      to_booking_id: id,
      from_order_id: old.order_id,
      to_order_id: draft.order_id,
      is_main: index === 0,
      plan: withoutNames(plan),
      actor_type: actor.type,
      actor_id: actor.id,
      reason: actor.reason ?? null,
    }))
  )
}

/**
 * Closes the cases that the old booking has, for its money moves, and opens one over what goes back: in the new order, or
 * in the old one where all is paid back and booked again (`repay`).
 */
async function oweBack(
  sql: Sql,
  secret: string,
  { plan, actor, now }: RebookingRecord,
  old: OldBooking,
  main: NewBooking
): Promise<string | null> {
  const { currency_code, settlement } = plan
  await supersedeRefundCases(sql, secret, { booking_id: old.id, order_id: old.order_id, actor, now })
  await handOnRefundCases(sql, secret, { from: old, to: main.id, actor, now })
  if (settlement.back === 0) return null
  const order_id = settlement.kind === "repay" ? old.order_id : main.draft.order_id
  const owed = { booking_id: main.id, order_id, amount: settlement.back, currency_code, cause: "rebooking" }
  return openRefundCase(sql, secret, { ...owed, actor, now })
}

async function lockOldBooking(sql: Sql, { from_booking_id, version }: RebookingRecord): Promise<OldBooking> {
  const [old] = await sql.execute<OldBooking>(
    `select id, number, order_id, status, version, token_generation, additional_to from booking
     where id = ? and deleted_at is null for update`,
    [from_booking_id]
  )
  if (!old) throw new Error(`There is no booking ${from_booking_id}`)
  if (old.version !== version) throw new RefusalError({ code: "booking_stale", version: old.version })
  return old
}

async function closeOldBooking(sql: Sql, { id, version }: OldBooking, now: string): Promise<void> {
  const closed = { status: "cancelled", oversold: false, version: version + 1, cancelled_at: now, changed_at: now }
  await update(sql, "booking", id, { ...closed, ...termColumns(null) })
  await sql.execute(
    `update booking_participant set status = 'cancelled', updated_at = now()
     where booking_id = ? and status <> 'cancelled' and deleted_at is null`,
    [id]
  )
}

/** The stored plan refers to participants by id: names stand in one place, where they can be erased. */
function withoutNames(plan: RebookingPlan) {
  return { ...plan, tickets: plan.tickets.map(({ name: _erasable, ...ticket }) => ticket) }
}
