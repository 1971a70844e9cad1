import { RefusalError } from "../../../domain/refusal/refusal-error"
import { insert, newId, type Sql } from "../sql/sql"

/** A request with an Idempotency-Key: what the key is for, and a digest of what was asked. */
export type KeyedRequest = { scope: string; key: string; fingerprint: string }

/** What a request led to: references to what it made, or the refusal it ended with. */
export type KeyedResponse = Record<string, unknown>

/**
 * Opens a request, or answers with what it led to before. One without an answer runs again: the caller holds the lock
 * of what it changes, so whoever opened it is not running any more but broke off, and must not block it for ever.
 *
 * Throws `idempotency_key_reused` when the key came with another request.
 */
export async function openRequest(sql: Sql, { scope, key, fingerprint }: KeyedRequest): Promise<KeyedResponse | null> {
  const [known] = await sql.execute<{ fingerprint: string; response: KeyedResponse | null }>(
    "select fingerprint, response from booking_idempotent_request where scope = ? and key = ? and deleted_at is null",
    [scope, key]
  )
  if (!known) {
    await insert(sql, "booking_idempotent_request", { id: newId("bidm"), scope, key, fingerprint })
    return null
  }
  if (known.fingerprint !== fingerprint) throw new RefusalError({ code: "idempotency_key_reused" })
  return known.response
}

/** Keeps what a request led to, in the transaction that it led to. */
export async function answerRequest(sql: Sql, { scope, key }: KeyedRequest, response: KeyedResponse): Promise<void> {
  await sql.execute(
    "update booking_idempotent_request set response = ?, updated_at = now() where scope = ? and key = ? and deleted_at is null",
    [JSON.stringify(response), scope, key]
  )
}

/** Answers all requests of a scope that have no answer yet: whoever opened them is not running any more, or has just ended. */
export async function answerScope(sql: Sql, scope: string, response: KeyedResponse): Promise<void> {
  await sql.execute(
    "update booking_idempotent_request set response = ?, updated_at = now() where scope = ? and response is null and deleted_at is null",
    [JSON.stringify(response), scope]
  )
}

/** Forgets a request that changed nothing, so that its key may be used for another try. */
export async function forgetRequest(sql: Sql, { scope, key }: KeyedRequest): Promise<void> {
  await sql.execute(
    "delete from booking_idempotent_request where scope = ? and key = ? and response is null and deleted_at is null",
    [scope, key]
  )
}
