import { randomBytes } from "node:crypto"
import { maskIban } from "../../../domain/bank/iban"
import { type BankDetails, sealBankDetails } from "../../../domain/bank/seal-bank-details"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { type Actor, appendChange } from "../change-log/append-change"
import { insert, newId, type Sql } from "../sql/sql"

export type GivenBankDetails = BankDetails & {
  booking_id: string
  actor: Actor
  /** ISO 8601 */
  now: string
}

/**
 * Keeps where a booking's refunds are to be transferred, in place of what was given before. The history says that it was,
 * with country and last four characters. Refused with `bank_details_not_wanted` where no transfer is to be made.
 */
export async function giveBankDetails(sql: Sql, secret: string, given: GivenBankDetails): Promise<void> {
  const { booking_id, holder, iban, actor, now } = given
  // Locked, so that they are not kept for a case that is being paid at this moment.
  const waiting = await sql.execute(
    `select id from booking_refund_case where booking_id = ? and status = 'approved' and channel = 'bank'
     and attempt_began_at is null and deleted_at is null order by id for update`,
    [booking_id]
  )
  if (waiting.length === 0) throw new RefusalError({ code: "bank_details_not_wanted" })
  const [former] = await sql.execute<{ country: string; last_four: string }>(
    "delete from booking_bank_details where booking_id = ? returning country, last_four",
    [booking_id]
  )
  const salt = randomBytes(32).toString("hex")
  const sealed = sealBankDetails({ secret, salt, booking_id }, { holder, iban }, randomBytes(12))
  const masked = maskIban(iban)
  await insert(sql, "booking_bank_details", {
    ...{ id: newId("bbnk"), booking_id, ...masked, salt, sealed, given_at: now },
  })
  await appendChange(sql, secret, {
    subject_type: "booking",
    subject_id: booking_id,
    action: "bank_details.given",
    actor,
    at: now,
    changes: [
      { subject: "booking", field: "bank_details", before: former ? shown(former) : null, after: shown(masked) },
    ],
  })
}

function shown({ country, last_four }: { country: string; last_four: string }): string {
  return `${country} ···· ${last_four}`
}
