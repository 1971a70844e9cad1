import { addressDigest } from "../../../domain/access/address-digest"
import { idArray, type Sql } from "../sql/sql"

/** A booking whose reminders may be blocked; `customer_id`: of its order in Medusa. */
export type Dunned = { id: string; email: string; order_id: string; customer_id: string | null }

/** The ids of those among some bookings whom nobody reminds, as `dunningBlocks` says it of one. */
export async function blockedAmong(sql: Sql, secret: string, bookings: readonly Dunned[]): Promise<string[]> {
  const digests = bookings.map(({ email }) => addressDigest(secret, email))
  const customers = bookings.flatMap(({ customer_id }) => customer_id ?? [])
  const blocks = await sql.execute<{ subject: string; customer_id: string | null; order_id: string | null }>(
    `select block.subject, block.customer_id, booking.order_id from booking_dunning_block block
     left join booking on block.scope = 'booking' and booking.id = block.subject
     where block.deleted_at is null
       and (block.scope = 'customer' and (block.subject = any(?::text[]) or block.customer_id = any(?::text[]))
         or block.scope = 'booking' and booking.order_id = any(?::text[]))`,
    [idArray(digests), idArray(customers), idArray(bookings.map(({ order_id }) => order_id))]
  )
  const known = new Set(
    blocks.flatMap(({ subject, customer_id, order_id }) => (order_id ? [order_id] : [subject, customer_id ?? subject]))
  )
  const isKnown = ({ email, order_id, customer_id }: Dunned) =>
    [order_id, addressDigest(secret, email), customer_id].some((key) => key !== null && known.has(key))
  return bookings.filter(isKnown).map(({ id }) => id)
}
