import { randomBytes } from "node:crypto"
import {
  type ChainedEntry,
  entryHash,
  headOf,
  REASON,
  reasonDigest,
  valueDigest,
} from "../../../domain/change-log/chain"
import type { FieldChange } from "../../../domain/change-log/field-change"
import { insert, insertAll, newId, type Sql } from "../sql/sql"

/** Who did something, where, and why. */
export type Actor = {
  type: "customer" | "staff" | "system"
  /** The staff user's or customer's id; null for somebody who came by link. */
  id: string | null
  channel: "portal" | "store" | "admin" | "system"
  reason?: string | null
  request_id?: string | null
}

export type NewEntry = {
  subject_type: "booking" | "event" | "shop"
  subject_id: string
  action: string
  actor: Actor
  /** ISO 8601 */
  at: string
  changes: FieldChange[]
}

/**
 * Appends one entry to a subject's chain, in the transaction of the change it tells of. The chain's row is locked, so
 * writers of one subject stand in line.
 * @returns the entry's id
 */
export async function appendChange(sql: Sql, secret: string, { actor, changes, ...entry }: NewEntry): Promise<string> {
  const empty = headOf(secret, null)
  const [head] = await sql.execute<{ count: number; hash: string }>(
    `insert into booking_change_log_chain (id, count, hash) values (?, ?, ?)
     on conflict (id) do update set updated_at = now() returning count, hash`,
    [entry.subject_id, empty.count, empty.hash]
  )
  if (!head) throw new Error(`The chain of ${entry.subject_id} is gone`)

  const values = changes.map((change) => ({ ...change, salt: newSalt() }))
  const reason = actor.reason ? loggedReason(actor.reason) : null
  const chained: ChainedEntry = {
    subject_type: entry.subject_type,
    subject_id: entry.subject_id,
    position: head.count + 1,
    at: new Date(entry.at).toISOString(),
    action: entry.action,
    actor_type: actor.type,
    actor_id: actor.id,
    channel: actor.channel,
    reason: reason?.digest ?? null,
    request_id: actor.request_id ?? null,
    changes: values.map(({ subject, field, salt, before, after }) => ({
      subject,
      field,
      before: valueDigest(salt, before),
      after: valueDigest(salt, after),
    })),
  }
  const id = newId("bchg")
  const hash = entryHash(secret, head.hash, chained)
  await insert(sql, "booking_change_log_entry", { id, ...chained, hash })
  await insertAll(
    sql,
    "booking_change_log_value",
    [...values, ...(reason ? [reason.value] : [])].map(({ subject, field, salt, before, after }) => {
      return {
        id: newId("bchv"),
        entry_id: id,
        subject,
        field,
        salt,
        before: { value: before },
        after: { value: after },
      }
    })
  )
  const sealed = headOf(secret, { position: chained.position, hash })
  await sql.execute("update booking_change_log_chain set count = ?, hash = ?, updated_at = now() where id = ?", [
    sealed.count,
    sealed.hash,
    chained.subject_id,
  ])
  return id
}

/** A reason is free text and may name people: like a value it stands beside the entry, which holds its digest. */
function loggedReason(text: string) {
  const salt = newSalt()
  return { digest: reasonDigest(salt, text), value: { ...REASON, salt, before: null, after: text } }
}

function newSalt(): string {
  return randomBytes(16).toString("hex")
}
