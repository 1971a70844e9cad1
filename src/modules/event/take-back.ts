import type { Context } from "@medusajs/framework/types"
import { sqlOf } from "./sql"

/**
 * Lets this transaction delete one event or ticket type that a workflow has just made (Migration20261122132000): the
 * database refuses every other deletion.
 */
export async function allowTakingBack(context: Context, id: string): Promise<void> {
  const statements = sqlOf(context)
  await statements.execute("select set_config('bookings.taking_back', ?, true)", [id])
}
