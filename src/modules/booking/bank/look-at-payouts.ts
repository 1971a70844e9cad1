import { unsealBankDetails } from "../../../domain/bank/seal-bank-details"
import { type Actor, appendChange } from "../change-log/append-change"
import type { Sql } from "../sql/sql"

export type PayoutLook = {
  offset: number
  limit: number
  actor: Actor
  /** ISO 8601 */
  now: string
}

/** A transfer that is to be made; without details, or with ones that do not open any more, the customer is to be asked. */
export type BankPayout = {
  refund_case_id: string
  booking_id: string
  number: string
  order_id: string
  /** Minor units. */
  amount: number
  currency_code: string
  requested_at: Date
  holder: string | null
  iban: string | null
  given_at: Date | null
}

type Row = Omit<BankPayout, "holder" | "iban"> & { salt: string | null; sealed: string | null }

/**
 * The transfers that are to be made, oldest first. Whoever looks sees whole account numbers, so each booking's history says
 * who did.
 */
export async function lookAtPayouts(
  sql: Sql,
  secret: string,
  { offset, limit, actor, now }: PayoutLook
): Promise<{ payouts: BankPayout[]; count: number }> {
  const [counted] = await sql.execute<{ count: number }>(`select count(*)::int as count ${WAITING}`)
  const rows = await sql.execute<Row>(
    `select waiting.id as refund_case_id, waiting.booking_id, booking.number, waiting.order_id, waiting.amount,
       waiting.currency_code, waiting.created_at as requested_at, details.given_at, details.salt, details.sealed
     ${WAITING} order by waiting.created_at, waiting.id offset ? limit ?`,
    [offset, limit]
  )
  const payouts = rows.map(({ salt, sealed, ...row }): BankPayout => {
    const { booking_id } = row
    const details = salt && sealed ? unsealBankDetails({ secret, salt, booking_id }, sealed) : null
    return { ...row, holder: details?.holder ?? null, iban: details?.iban ?? null }
  })
  const seen = payouts.filter(({ iban }) => iban !== null).map(({ booking_id }) => booking_id)
  for (const subject_id of [...new Set(seen)].sort()) {
    const entry = { subject_type: "booking" as const, subject_id, action: "bank_details.seen", actor, at: now }
    await appendChange(sql, secret, { ...entry, changes: [] })
  }
  return { payouts, count: counted?.count ?? 0 }
}

const WAITING = `from booking_refund_case waiting
  join booking on booking.id = waiting.booking_id
  left join booking_bank_details details on details.booking_id = waiting.booking_id and details.deleted_at is null
  where waiting.status = 'approved' and waiting.channel = 'bank' and waiting.deleted_at is null`
