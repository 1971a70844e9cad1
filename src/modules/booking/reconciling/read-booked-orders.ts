import type {
  BookingFacts,
  DocumentFacts,
  RebookingFacts,
  ReceiptFacts,
  RefundCaseFacts,
} from "../../../domain/reconciliation/facts"
import type { Sql } from "../sql/sql"
import { readSeatsOfBookings } from "./read-seats"

/** What this module knows of one order. */
export type BookingsOfOrder = {
  order_id: string
  bookings: BookingFacts[]
  rebookings: RebookingFacts[]
  refund_cases: RefundCaseFacts[]
  receipts: ReceiptFacts[]
  documents: DocumentFacts[]
  /** Rebookings of it that have begun and are not over. */
  unfinished: string[]
  /** When any of it changed last; null where there is nothing. */
  changed_at: Date | null
}

type Dated = { order_id: string; updated_at: Date }
type BookingRow = Pick<BookingFacts, "id" | "number" | "event_id" | "order_id" | "status" | "oversold"> & Dated
type CaseRow = RefundCaseFacts & Dated
type ReceiptRow = ReceiptFacts & Dated
type DocumentRow = DocumentFacts & Dated
type RebookingRow = Omit<RebookingFacts, "old_booking" | "new_booking"> & {
  old_id: string | null
  old_number: string
  old_status: string
  new_id: string | null
  new_number: string
  new_order_id: string
}

/** Reads what hangs on these orders, all of it as it stood at one moment; the caller bounds how many there are. */
export async function readBookedOrders(sql: Sql, orderIds: readonly string[]): Promise<BookingsOfOrder[]> {
  if (orderIds.length === 0) return []
  await sql.execute("set transaction isolation level repeatable read, read only")
  const ids = JSON.stringify(orderIds)
  const rows = await sql.execute<BookingRow>(
    `select id, number, event_id, order_id, status, oversold, updated_at from booking
     where order_id in (${EACH}) and deleted_at is null order by id`,
    [ids]
  )
  const seats = await readSeatsOfBookings(
    sql,
    rows.map(({ id }) => id)
  )
  const cases = await sql.execute<CaseRow>(
    `select id, order_id, amount, status, attempt_began_at is not null as paying, unclear_refund_id is not null as unclear,
       reference is not null as by_hand, updated_at
     from booking_refund_case
     where order_id in (${EACH}) and deleted_at is null order by created_at, id`,
    [ids]
  )
  const receipts = await sql.execute<ReceiptRow>(
    `select id, order_id, number, amount, greatest(created_at, booked_at) as updated_at from booking_receipt
     where order_id in (${EACH}) and deleted_at is null order by id`,
    [ids]
  )
  const documents = await sql.execute<DocumentRow>(
    `select id, order_id, kind, number, total, refers_to_id, updated_at from booking_document
     where order_id in (${EACH}) and kind <> 'settlement' and deleted_at is null order by issued_at, id`,
    [ids]
  )
  const rebookings = await sql.execute<RebookingRow>(REBOOKINGS, [ids, ids])
  const attempts = await sql.execute<{ id: string } & Dated>(
    `select id, order_id, updated_at from booking_rebooking_attempt where order_id in (${EACH}) and deleted_at is null order by id`,
    [ids]
  )
  return orderIds.map((order_id) => ({
    order_id,
    bookings: rows.filter((row) => row.order_id === order_id).map((row) => ({ ...row, ...seats(row.id) })),
    rebookings: rebookings.filter((one) => [one.from_order_id, one.to_order_id].includes(order_id)).map(withEnds),
    refund_cases: cases.filter((one) => one.order_id === order_id),
    receipts: receipts.filter((one) => one.order_id === order_id),
    documents: documents.filter((one) => one.order_id === order_id),
    unfinished: attempts.filter((one) => one.order_id === order_id).map(({ id }) => id),
    changed_at: latest(
      [...rows, ...cases, ...receipts, ...documents, ...attempts].filter((one) => one.order_id === order_id)
    ),
  }))
}

/** One value for any number of ids. */
const EACH = "select jsonb_array_elements_text(?::jsonb)"

const REBOOKINGS = `
  select rebooking.id, rebooking.from_order_id, rebooking.to_order_id,
    coalesce((rebooking.plan -> 'transfer' ->> 'whole')::boolean, false) as whole,
    old.id as old_id, old.number as old_number, old.status as old_status,
    fresh.id as new_id, fresh.number as new_number, fresh.order_id as new_order_id
  from booking_rebooking rebooking
  left join booking old on old.id = rebooking.from_booking_id and old.deleted_at is null
  left join booking fresh on fresh.id = rebooking.to_booking_id and fresh.deleted_at is null
  where (rebooking.from_order_id in (${EACH}) or rebooking.to_order_id in (${EACH})) and rebooking.deleted_at is null
  order by rebooking.id`

function withEnds({ id, from_order_id, to_order_id, whole, ...ends }: RebookingRow): RebookingFacts {
  const { old_id, old_number, old_status, new_id, new_number, new_order_id } = ends
  return {
    ...{ id, from_order_id, to_order_id, whole },
    old_booking: old_id === null ? null : { id: old_id, number: old_number, status: old_status },
    new_booking: new_id === null ? null : { id: new_id, number: new_number, order_id: new_order_id },
  }
}

function latest(rows: readonly Dated[]): Date | null {
  const times = rows.map(({ updated_at }) => updated_at.getTime())
  return times.length > 0 ? new Date(Math.max(...times)) : null
}
