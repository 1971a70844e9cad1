import type { Context } from "@medusajs/framework/types"
import { readSettings } from "../../../domain/settings/read-settings"
import type { OwnSettings } from "../../../domain/settings/settings"
import { sqlOf } from "../sql"

/** The id of the one row. */
const SHOP = "shop"

/**
 * Changes the shop's settings under the row's lock: two who change different ones at once keep both.
 * @returns what was set before
 */
export async function changeSettings(
  context: Context,
  change: (own: OwnSettings) => OwnSettings
): Promise<OwnSettings> {
  const sql = sqlOf(context)
  await sql.execute("insert into booking_settings (id, own) values (?, '{}') on conflict (id) do nothing", [SHOP])
  const [row] = await sql.execute<{ own: Record<string, unknown> }>(
    "select own from booking_settings where id = ? for update",
    [SHOP]
  )
  const before = readSettings(row?.own ?? {})
  await sql.execute("update booking_settings set own = ?, updated_at = now() where id = ?", [
    JSON.stringify(change(before)),
    SHOP,
  ])
  return before
}
