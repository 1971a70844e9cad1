import { randomBytes } from "node:crypto"
import type { Context } from "@medusajs/framework/types"

/** Statements of one transaction. `?` stands for a value; rows come back as plain objects. */
export interface Sql {
  execute<Row = unknown>(query: string, values?: readonly unknown[]): Promise<Row[]>
}

/** The statements of the transaction that `@InjectTransactionManager()` opened. */
export function sqlOf(context: Context): Sql {
  if (!context.transactionManager) throw new Error("This must run inside a transaction")
  return context.transactionManager as Sql
}

let last = { ms: 0, count: 0 }

/**
 * An id like Medusa's (`bclm_…`) for rows that are written by a statement. Those of one process sort as they were made,
 * also within a millisecond: rows of one statement have the same time and keep their order by their ids.
 */
export function newId(prefix: string): string {
  const ms = Date.now()
  last = { ms, count: ms === last.ms ? last.count + 1 : 0 }
  const time = ms.toString(36).toUpperCase().padStart(10, "0")
  const turn = last.count.toString(16).toUpperCase().padStart(4, "0")
  return `${prefix}_${time}${turn}${randomBytes(6).toString("hex").toUpperCase()}`
}

/** Ids as one value, for `any(?::text[])`: none of them are fine too. */
export function idArray(ids: readonly string[]): string {
  return `{${ids.map((id) => JSON.stringify(id)).join(",")}}`
}

/** Inserts one row. Objects and arrays become JSON; table and columns come from code, never from a request. */
export async function insert(sql: Sql, table: string, row: Record<string, unknown>): Promise<void> {
  await insertAll(sql, table, [row])
}

/** Inserts rows of the same columns by one statement; no rows are no statement. */
export async function insertAll(sql: Sql, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const marks = `(${columns.map(() => "?").join(", ")})`
  await sql.execute(
    `insert into ${table} (${columns.map((name) => `"${name}"`).join(", ")}) values ${rows.map(() => marks).join(", ")}`,
    rows.flatMap((row) => columns.map((name) => column(row[name])))
  )
}

/** Sets columns of one row; nothing to set is no statement. `also` counts on, such as `version = version + 1`. */
export async function update(
  sql: Sql,
  table: string,
  id: string,
  set: Record<string, unknown>,
  also: readonly string[] = []
): Promise<void> {
  const columns = Object.keys(set)
  const assignments = [...columns.map((name) => `"${name}" = ?`), ...also]
  if (assignments.length === 0) return
  await sql.execute(`update ${table} set ${assignments.join(", ")}, updated_at = now() where id = ?`, [
    ...columns.map((name) => column(set[name])),
    id,
  ])
}

function column(value: unknown): unknown {
  const isJson = value !== null && typeof value === "object" && !(value instanceof Date)
  return isJson ? JSON.stringify(value) : value
}
