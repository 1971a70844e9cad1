import type { UsageChange } from "../../../domain/rebooking/promotion-usage"
import type { KeyedRequest } from "../idempotency/requests"
import { forgetRequest } from "../idempotency/requests"
import { releaseSeats } from "../seats/release-seats"
import { insert, type Sql, update } from "../sql/sql"
import { claimGrowth, type SeatGrowth } from "./claim-growth"

/** A payment collection as it stood before; the amount as Medusa keeps it, decimal. */
export type CollectionBefore = { id: string; status: string; amount: number }

/** What a rebooking touches, as it was, and the ids of what it makes, chosen beforehand: nothing has to be looked for. */
export type RebookingTrace = {
  old_order: { id: string; status: string; version: number }
  new_order_id: string
  /** Collections whose links, status or amount change. */
  collections: CollectionBefore[]
  /** Those of them that go over to the new order. */
  moved: string[]
  /** Collections that are made for the new order. */
  made: string[]
  /** Those nobody has paid towards: their sessions end when the rebooking stands. */
  unpaid: string[]
  /** Authorised payments that are let go then. */
  release: string[]
  /** The provider that bills anew what an order keeps, where it is billed on invoice. */
  invoice_provider: string | null
  promotion_ids: string[]
  usage: UsageChange & { customer: { customer_id: string | null; customer_email: string | null } }
  request: KeyedRequest
}

export type UsageState = "untouched" | "moving" | "moved"

export type RebookingAttempt = {
  id: string
  booking_id: string
  order_id: string
  trace: RebookingTrace
  usage: UsageState
}

export type NewAttempt = { growth: SeatGrowth; booking_id: string; trace: RebookingTrace }

/** Claims what grows and writes down what is about to be done, in one transaction. Throws `event_full`. */
export async function beginRebooking(sql: Sql, { growth, booking_id, trace }: NewAttempt): Promise<void> {
  await claimGrowth(sql, growth)
  const { id: order_id } = trace.old_order
  await insert(sql, "booking_rebooking_attempt", { id: growth.rebooking_id, booking_id, order_id, trace })
}

/** The attempt with its trace; null when it is over. */
export async function loadAttempt(sql: Sql, rebookingId: string): Promise<RebookingAttempt | null> {
  const [attempt] = await sql.execute<RebookingAttempt>(
    "select id, booking_id, order_id, trace, usage from booking_rebooking_attempt where id = ? and deleted_at is null",
    [rebookingId]
  )
  return attempt ?? null
}

export async function markUsage(sql: Sql, rebookingId: string, usage: UsageState): Promise<void> {
  await update(sql, "booking_rebooking_attempt", rebookingId, { usage })
}

/** The rebooking stands, and all that follows from it is done. */
export async function endRebooking(sql: Sql, rebookingId: string): Promise<void> {
  await sql.execute("delete from booking_rebooking_attempt where id = ?", [rebookingId])
}

/** The rebooking was taken back: its seats go back into sale, and its key may be used for another try. */
export async function dropRebooking(sql: Sql, { id, trace }: RebookingAttempt): Promise<void> {
  await releaseSeats(sql, id)
  await forgetRequest(sql, trace.request)
  await endRebooking(sql, id)
}
