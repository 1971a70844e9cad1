import {
  type ChainBreak,
  type ChainHead,
  firstBreak,
  REASON,
  reasonDigest,
  type StoredEntry,
  valueDigest,
} from "../../../domain/change-log/chain"
import type { Sql } from "../sql/sql"

/** Chains read at a time: memory stays bounded however long the shop has been in use. */
const BATCH = 200
/** Breaks that are named; more would not tell more. */
export const MAX_BREAKS = 100

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

/**
 * Verifies every chain of the change log (SPEC V36) and names the first broken entry of each. All of it is read as it
 * stood at one moment, so a shop may go on writing; it must be the first thing that its transaction does.
 */
export async function verifyChains(sql: Sql, secret: string): Promise<ChainVerification> {
  await sql.execute("set transaction isolation level repeatable read, read only")
  const result: ChainVerification = { whole: true, chains: 0, entries: 0, breaks: [] }
  for (let after = ""; ; ) {
    const subjects = await nextSubjects(sql, after)
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

/** Whoever must have a history: what has a chain, what has entries, and every booking, for each began with an entry. */
async function nextSubjects(sql: Sql, after: string): Promise<(Partial<ChainHead> & { id: string })[]> {
  return sql.execute(
    `select subject.id, chain.count, chain.hash
     from (
       (select id from booking_change_log_chain where id > ? order by id limit ${BATCH})
       union (select distinct subject_id from booking_change_log_entry
              where subject_id > ? and deleted_at is null order by subject_id limit ${BATCH})
       union (select id from booking where id > ? order by id limit ${BATCH})
     ) subject (id) left join booking_change_log_chain chain on chain.id = subject.id
     order by subject.id limit ${BATCH}`,
    [after, after, after]
  )
}

async function verifyChain(sql: Sql, secret: string, subjectId: string, head: ChainHead) {
  const rows = await sql.execute<EntryRow>(
    `select id, subject_type, subject_id, position, at, action, actor_type, actor_id, channel, reason, request_id, changes, hash
     from booking_change_log_entry where subject_id = ? and deleted_at is null order by position`,
    [subjectId]
  )
  const values = await sql.execute<ValueRow>(
    `select value.entry_id, value.subject, value.field, value.salt, value.before, value.after from booking_change_log_value value
     join booking_change_log_entry entry on entry.id = value.entry_id
     where entry.subject_id = ? and entry.deleted_at is null and value.deleted_at is null order by entry.position`,
    [subjectId]
  )
  const entries: StoredEntry[] = rows.map((row) => ({ ...row, at: row.at.toISOString() }))
  const breaks = [firstBreak(secret, entries, head), alteredValue(entries, values)].filter((found) => found !== null)
  return { entries, broken: breaks.sort((a, b) => a.position - b.position)[0] }
}

/** A value beside the log that its entry's digest does not vouch for. Erased values (null) are allowed: SPEC V35. */
function alteredValue(entries: readonly StoredEntry[], values: readonly ValueRow[]): ChainBreak | null {
  for (const { entry_id, subject, field, salt, before, after } of values) {
    const entry = entries.find(({ id }) => id === entry_id)
    const change = entry?.changes.find((one) => one.subject === subject && one.field === field)
    const vouched = (value: { value: unknown } | null, digest: string | undefined) =>
      value === null || valueDigest(salt, value.value) === digest
    if (subject === REASON.subject && field === REASON.field) {
      if (!entry || after === null || reasonDigest(salt, after.value) === entry.reason) continue
    } else if (!entry || (vouched(before, change?.before) && vouched(after, change?.after))) continue
    return { entry_id, position: entry.position, reason: "value_altered" }
  }
  return null
}
