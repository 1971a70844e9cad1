import type { StandingInvoice } from "../../../domain/document/document"
import type { Minor } from "../../../domain/money/minor"
import type { Sql } from "../sql/sql"

/** How an order was billed so far, and by whose word it was settled. */
export type Billing = {
  /** Oldest first. */
  standing: StandingInvoice[]
  /** Invoices that it has ever had, those that were taken back among them. */
  issued: number
  /** One of them was over its wares, and not over a fee. */
  wares_billed: boolean
  /** Staff took its money outside the shop, or a rebooking booked it so. */
  settled_outside: boolean
}

const INVOICES = "('invoice', 'fee_invoice')"

/** Reads the invoices of an order that stand, and what decides about the next one. */
export async function readBilling(sql: Sql, orderId: string): Promise<Billing> {
  const standing = await sql.execute<StandingInvoice>(
    `select id, kind, data from booking_document invoice
     where order_id = ? and kind in ${INVOICES}
     and not exists (select from booking_document taker where taker.refers_to_id = invoice.id)
     order by issued_at, id`,
    [orderId]
  )
  const [known] = await sql.execute<Omit<Billing, "standing">>(
    `select (select count(*)::int from booking_document where order_id = ? and kind in ${INVOICES}) as issued,
       exists (select from booking_document where order_id = ? and kind = 'invoice') as wares_billed,
       exists (select from booking_change_log_entry entry join booking on booking.id = entry.subject_id
               where booking.order_id = ? and entry.action = 'booking.settled_outside')
       or exists (select from booking_rebooking
                  where to_order_id = ? and plan->'settlement'->>'kind' = 'external') as settled_outside`,
    [orderId, orderId, orderId, orderId]
  )
  return { standing, ...(known ?? { issued: 0, wares_billed: false, settled_outside: false }) }
}

/** The last invoice over what a booking's order sold, whether or not it was taken back since; null: it has had none. */
export async function latestInvoice(
  sql: Sql,
  bookingId: string
): Promise<{ id: string; number: string; total: Minor } | null> {
  const [invoice] = await sql.execute<{ id: string; number: string; total: Minor }>(
    `select document.id, document.number, document.total from booking_document document
     join booking on booking.order_id = document.order_id
     where booking.id = ? and document.kind = 'invoice' order by document.issued_at desc, document.id desc limit 1`,
    [bookingId]
  )
  return invoice ?? null
}
