import type { InferTypeOf } from "@medusajs/framework/types"
import type { Export } from "../../../modules/booking/models/export"

type ExportRow = InferTypeOf<typeof Export>

/** An export as staff see it; see docs/api.md. One whose process has long said nothing is over, whatever its row says. */
export function exportView(row: ExportRow, now: Date) {
  const { id, kind, filter, locale, timezone, requested_by, started_at, finished_at, expires_at } = row
  const { expected, done, rows, size, file_name, error } = row
  return {
    ...{ id, kind, filter, locale, timezone, status: statusOf(row, now), requested_by, started_at, finished_at },
    ...{ expires_at, expected, done, rows, size, file_name, error },
  }
}

function statusOf({ status, alive_until, expires_at, file_key }: ExportRow, now: Date) {
  if (status === "running" && alive_until < now) return "failed" as const
  if (status === "finished" && (file_key === null || expires_at < now)) return "expired" as const
  return status
}
