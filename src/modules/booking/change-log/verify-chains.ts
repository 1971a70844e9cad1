import { type ChainBreak, firstBreak, type StoredEntry, valueDigest } from "../../../domain/change-log/chain"
import type { Sql } from "../sql/sql"

/** Chains read at a time: memory stays bounded however long the shop has been in use. */
const BATCH = 200
/** Breaks that are named; more would not tell more. */
const MAX_BREAKS = 100

export type ChainVerification = {
  whole: boolean
  chains: number
  entries: number
  breaks: ({ subject_type: string; subject_id: string } & ChainBreak)[]
}

type EntryRow = Omit<StoredEntry, "at"> & { at: Date }
type ValueRow = {
  entry_id: string
  subject: string
  field: string
  salt: string
  before: { value: unknown } | null
  after: { value: unknown } | null
}

/** Verifies every chain of the change log (SPEC V36) and names the first broken entry of each. */
export async function verifyChains(sql: Sql, secret: string): Promise<ChainVerification> {
  const result: ChainVerification = { whole: true, chains: 0, entries: 0, breaks: [] }
  for (let after = ""; ; ) {
    const subjects = await sql.execute<{ id: string; count: number | null; hash: string | null }>(
      `select coalesce(chain.id, entry.subject_id) as id, chain.count, chain.hash
       from booking_change_log_chain chain
       full join (select distinct subject_id from booking_change_log_entry) entry on entry.subject_id = chain.id
       where coalesce(chain.id, entry.subject_id) > ? order by 1 limit ${BATCH}`,
      [after]
    )
    for (const { id, count, hash } of subjects) {
      const { entries, broken } = await verifyChain(sql, secret, id, { count: count ?? 0, hash: hash ?? "" })
      result.chains += 1
      result.entries += entries.length
      if (!broken) continue
      result.whole = false
      if (result.breaks.length < MAX_BREAKS) {
        result.breaks.push({ subject_type: entries[0]?.subject_type ?? "booking", subject_id: id, ...broken })
      }
    }
    const last = subjects.at(-1)
    if (!last || subjects.length < BATCH) return result
    after = last.id
  }
}

async function verifyChain(sql: Sql, secret: string, subjectId: string, head: { count: number; hash: string }) {
  const rows = await sql.execute<EntryRow>(
    `select id, subject_type, subject_id, position, at, action, actor_type, actor_id, channel, reason, request_id, changes, hash
     from booking_change_log_entry where subject_id = ? order by position`,
    [subjectId]
  )
  const values = await sql.execute<ValueRow>(
    `select value.entry_id, value.subject, value.field, value.salt, value.before, value.after from booking_change_log_value value
     join booking_change_log_entry entry on entry.id = value.entry_id where entry.subject_id = ?`,
    [subjectId]
  )
  const entries: StoredEntry[] = rows.map((row) => ({ ...row, at: row.at.toISOString() }))
  return { entries, broken: firstBreak(secret, entries, head) ?? alteredValue(entries, values) }
}

/** A value beside the log that its entry's digest does not vouch for. Erased values (null) are allowed: SPEC V35. */
function alteredValue(entries: readonly StoredEntry[], values: readonly ValueRow[]): ChainBreak | null {
  for (const { entry_id, subject, field, salt, before, after } of values) {
    const entry = entries.find(({ id }) => id === entry_id)
    const change = entry?.changes.find((one) => one.subject === subject && one.field === field)
    const vouched = (value: { value: unknown } | null, digest: string | undefined) =>
      value === null || valueDigest(salt, value.value) === digest
    if (!entry || (vouched(before, change?.before) && vouched(after, change?.after))) continue
    return { entry_id, position: entry.position, reason: "value_altered" }
  }
  return null
}
