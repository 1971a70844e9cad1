import { minor } from "../../../domain/money/minor"
import { type ReceiptInput, sameReceipt } from "../../../domain/paying/receipt"
import { unwrap } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { insert, newId, type Sql, update } from "../sql/sql"

export type NewReceipt = ReceiptInput & {
  booking_id: string
  order_id: string
  currency_code: string
  actor: Actor
  /** ISO 8601 */
  now: string
}

type ReceiptRow = Omit<ReceiptInput, "paid_at"> & { id: string; booking_id: string; paid_at: Date }

/**
 * Keeps a receipt, with its entry in the history, once for each number: told again it answers with the one that is there.
 * Throws `receipt_number_used` where that says something else.
 * @returns the receipt's id
 */
export async function keepReceipt(sql: Sql, secret: string, { actor, now, ...receipt }: NewReceipt): Promise<string> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 2))", [receipt.number])
  const known = await findReceipt(sql, receipt.number)
  if (known) {
    const kept = { ...known, amount: minor(known.amount), paid_at: new Date(known.paid_at).toISOString() }
    unwrap(sameReceipt(kept, receipt))
    return known.id
  }
  const id = newId("brcp")
  await insert(sql, "booking_receipt", { id, ...receipt, noted_by: actor.id })
  const told = (field: string, after: string | number) => ({ subject: "booking", field, before: null, after })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: receipt.booking_id,
    action: "receipt.noted",
    actor,
    at: now,
    changes: [told("amount", receipt.amount), told("receipt", receipt.number), told("receipt_kind", receipt.kind)],
  })
  return id
}

/** It stands in the order's books. */
export async function markReceiptBooked(sql: Sql, id: string, now: string): Promise<void> {
  await update(sql, "booking_receipt", id, { booked_at: now })
}

/** It could not be booked: others come first, the next time. */
export async function putOffReceipt(sql: Sql, id: string): Promise<void> {
  await sql.execute("update booking_receipt set updated_at = now() where id = ?", [id])
}

async function findReceipt(sql: Sql, number: string): Promise<ReceiptRow | undefined> {
  const [row] = await sql.execute<ReceiptRow>(
    "select id, number, booking_id, amount, kind, paid_at from booking_receipt where number = ? and deleted_at is null",
    [number]
  )
  return row
}
