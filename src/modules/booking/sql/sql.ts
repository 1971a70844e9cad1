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

/** An id like Medusa's (`bclm_…`) for rows that are written by a statement. */
export function newId(prefix: string): string {
  return `${prefix}_${Date.now().toString(36).toUpperCase().padStart(10, "0")}${randomBytes(8).toString("hex").toUpperCase()}`
}

/** Inserts one row. Objects and arrays become JSON; table and columns come from code, never from a request. */
export async function insert(sql: Sql, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row)
  await sql.execute(
    `insert into ${table} (${columns.map((name) => `"${name}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    columns.map((name) => column(row[name]))
  )
}

/** Sets columns of one row; nothing to set is no statement. */
export async function update(sql: Sql, table: string, id: string, set: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(set)
  if (columns.length === 0) return
  await sql.execute(
    `update ${table} set ${columns.map((name) => `"${name}" = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...columns.map((name) => column(set[name])), id]
  )
}

function column(value: unknown): unknown {
  const isJson = value !== null && typeof value === "object" && !(value instanceof Date)
  return isJson ? JSON.stringify(value) : value
}
