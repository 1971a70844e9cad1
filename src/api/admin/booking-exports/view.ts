import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { Export } from "../../../modules/booking/models/export"
import { staffNames } from "../../../workflows/history/staff-names"

type ExportRow = InferTypeOf<typeof Export>

/** Exports as staff see them, with who asked for each; see docs/api.md. */
export async function exportViews(container: MedusaContainer, rows: readonly ExportRow[]) {
  const now = new Date()
  const names = await staffNames(
    container,
    rows.flatMap(({ requested_by }) => requested_by ?? [])
  )
  return rows.map((row) => {
    const { id, kind, filter, locale, timezone, requested_by, started_at, finished_at, expires_at } = row
    const { expected, done, rows: written, size, file_name, error } = row
    return {
      ...{ id, kind, filter, locale, timezone, status: statusOf(row, now) },
      requested_by: names.get(requested_by ?? "") ?? requested_by,
      ...{ started_at, finished_at, expires_at, expected, done, rows: written, size, file_name, error },
    }
  })
}

/** One whose process has long said nothing is over, whatever its row says; so is a file whose time is. */
function statusOf({ status, alive_until, expires_at, file_key }: ExportRow, now: Date) {
  if (status === "running" && alive_until < now) return "failed" as const
  if (status === "finished" && (file_key === null || expires_at < now)) return "expired" as const
  return status
}
