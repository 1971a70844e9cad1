import { isAddressCode, MAX_CODE_ATTEMPTS } from "../../../domain/access/address-code"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import type { Sql } from "../sql/sql"

export type CodeTry = { booking_id: string; participant_id: string | null; code: string; now: string }

/** The proof that a code was right for, or how often another may be tried. */
export type TriedCode = { proof_id: string } | { left: number }

/**
 * Counts an attempt, then looks at it: many at once cannot slip past. It is a transaction of its own and answers a wrong
 * code instead of throwing, so that the attempt stays counted. Refusal: `address_code_expired`.
 */
export async function tryCode(sql: Sql, secret: string, tried: CodeTry): Promise<TriedCode> {
  const { booking_id, participant_id, code, now } = tried
  const [proof] = await sql.execute<{ id: string; email: string; attempts: number }>(
    `update booking_address_proof set attempts = attempts + 1, updated_at = now()
     where booking_id = ? and participant_id is not distinct from ?::text and expires_at >= ? and attempts < ?
     returning id, email, attempts`,
    [booking_id, participant_id, now, MAX_CODE_ATTEMPTS]
  )
  if (!proof) throw new RefusalError({ code: "address_code_expired" })
  const { id: proof_id, email, attempts } = proof
  if (isAddressCode(secret, { proof_id, booking_id, email }, code)) return { proof_id }
  return { left: MAX_CODE_ATTEMPTS - attempts }
}
