import type { Context } from "@medusajs/framework/types"
import { sqlOf } from "./sql"

type JsonColumns = Record<string, object | null | undefined>

/**
 * Sets JSON columns of one row as a whole, in the transaction of the context; undefined ones stay. Medusa's own update
 * merges objects into those stored (MikroORM's `mergeObjectProperties`): what a policy no longer says would hold for ever.
 */
export async function replaceJson(
  context: Context,
  table: "booking_event" | "booking_ticket_type" | "booking_add_on",
  id: string,
  columns: JsonColumns
): Promise<void> {
  const given = Object.entries(columns).filter(([, value]) => value !== undefined)
  if (given.length === 0) return
  const set = given.map(([column]) => `"${column}" = ?`).join(", ")
  const values = given.map(([, value]) => JSON.stringify(value))
  await sqlOf(context).execute(`update ${table} set ${set}, updated_at = now() where id = ?`, [...values, id])
}
