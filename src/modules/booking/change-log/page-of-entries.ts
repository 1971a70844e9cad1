import type { Sql } from "../sql/sql"

export type EntriesWanted = {
  subject_id: string
  actions: readonly string[]
  /** Only entries that changed something of this participant; null: all. */
  participant_id: string | null
  offset: number
  limit: number
}

/** The ids of one page of a subject's entries, newest first, and how many there are. */
export async function pageOfEntries(sql: Sql, wanted: EntriesWanted): Promise<{ ids: string[]; count: number }> {
  const { subject_id, actions, participant_id, offset, limit } = wanted
  const where = `subject_id = ? and action in (${actions.map(() => "?").join(", ")}) and deleted_at is null
    and (?::text is null or changes @> ?::jsonb)`
  const values = [subject_id, ...actions, participant_id, JSON.stringify([{ subject: participant_id }])]
  const [counted] = await sql.execute<{ count: number }>(
    `select count(*)::int as count from booking_change_log_entry where ${where}`,
    values
  )
  const rows = await sql.execute<{ id: string }>(
    `select id from booking_change_log_entry where ${where} order by position desc limit ? offset ?`,
    [...values, limit, offset]
  )
  return { ids: rows.map(({ id }) => id), count: counted?.count ?? 0 }
}
