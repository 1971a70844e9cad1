import { addressDigest } from "../../../domain/access/address-digest"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { newId, type Sql } from "../sql/sql"

/** Of what somebody is not reminded: of this booking, or of any of the customer's. */
export type DunningScope = "booking" | "customer"

export type DunningChange = {
  booking_id: string
  scope: DunningScope
  /** The customer of its order in Medusa; null: it has none. */
  customer_id: string | null
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** A block that holds for a booking. */
export type DunningBlock = { scope: DunningScope; reason: string; created_at: Date }

type BookingRow = { id: string; email: string; order_id: string }

/** Reminds nobody from now on; the last reason counts. Throws `booking_not_found`, `booking_anonymised`. */
export async function blockDunning(sql: Sql, secret: string, block: DunningChange & { reason: string }): Promise<void> {
  const { scope, reason, actor, now } = block
  const customer_id = scope === "customer" ? block.customer_id : null
  const booking = await lockBooking(sql, block.booking_id)
  await sql.execute(
    `insert into booking_dunning_block (id, scope, subject, customer_id, booking_id, reason, blocked_by) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (scope, subject) where deleted_at is null
     do update set reason = excluded.reason, blocked_by = excluded.blocked_by, booking_id = excluded.booking_id,
       customer_id = excluded.customer_id, updated_at = now()`,
    [newId("bdun"), scope, subjectOf(secret, booking, scope), customer_id, booking.id, reason, actor.id]
  )
  await note(sql, secret, { ...block, actor: { ...actor, reason }, now }, "booking.dunning_blocked")
}

/** Reminds them again; nothing where nothing was blocked. Throws `booking_not_found`, `booking_anonymised`. */
export async function liftDunning(sql: Sql, secret: string, change: DunningChange): Promise<void> {
  const booking = await lockBooking(sql, change.booking_id)
  const lifted = await sql.execute(
    `delete from booking_dunning_block where scope = ? and (subject = ? or scope = 'customer' and customer_id = ?) returning id`,
    [change.scope, subjectOf(secret, booking, change.scope), change.customer_id]
  )
  if (lifted.length > 0) await note(sql, secret, change, "booking.dunning_lifted")
}

/** A booking with the customer of its order in Medusa; null: it has none. */
export type DunnedBooking = Pick<DunningChange, "booking_id" | "customer_id">

/**
 * What keeps reminders from a booking. A customer is known by the address and in Medusa: whoever changes one of them stays
 * blocked. What blocks one booking of an order blocks them all: they owe one sum.
 */
export async function dunningBlocks(sql: Sql, secret: string, dunned: DunnedBooking): Promise<DunningBlock[]> {
  const [booking] = await sql.execute<BookingRow>("select id, email, order_id from booking where id = ?", [
    dunned.booking_id,
  ])
  if (!booking) return []
  return sql.execute(
    `select scope, reason, created_at from booking_dunning_block
     where deleted_at is null and (scope = 'customer' and (subject = ? or customer_id = ?)
       or scope = 'booking' and subject in (select id from booking where order_id = ?)) order by created_at, id`,
    [subjectOf(secret, booking, "customer"), dunned.customer_id, booking.order_id]
  )
}

function subjectOf(secret: string, { id, email }: BookingRow, scope: DunningScope): string {
  return scope === "booking" ? id : addressDigest(secret, email)
}

async function lockBooking(sql: Sql, id: string): Promise<BookingRow> {
  const [booking] = await sql.execute<BookingRow & { anonymised_at: Date | null }>(
    "select id, email, order_id, anonymised_at from booking where id = ? and deleted_at is null for update",
    [id]
  )
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  if (booking.anonymised_at) throw new RefusalError({ code: "booking_anonymised" })
  return booking
}

async function note(sql: Sql, secret: string, { booking_id, scope, actor, now }: DunningChange, action: string) {
  const isBlocked = action === "booking.dunning_blocked"
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action,
    actor,
    at: now,
    changes: [
      { subject: "booking", field: "dunning_block", before: isBlocked ? null : scope, after: isBlocked ? scope : null },
    ],
  })
}
