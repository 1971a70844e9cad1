import type { ExportKind } from "../../../domain/export/export-request"
import type { Page } from "./page"

/** An export as the admin API shows it (docs/api.md, "Exports"). */
export type BookingExport = {
  id: string
  kind: ExportKind
  filter: Record<string, unknown>
  locale: string
  status: "running" | "finished" | "failed" | "expired"
  /** Who asked for it. */
  requested_by: string | null
  started_at: string
  finished_at: string | null
  expires_at: string
  /** Bookings to go through, and gone through. */
  expected: number
  done: number
  rows: number
  /** Of the file, in bytes; null until it is written. */
  size: number | null
  file_name: string
}
export type ExportPage = Page & { booking_exports: BookingExport[] }
