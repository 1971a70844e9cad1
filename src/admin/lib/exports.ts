import { useQuery } from "@tanstack/react-query"
import type { ExportKind } from "../../domain/export/export-request"
import type { Language } from "../../domain/refusal/sentences"
import type { BookingFilter } from "./bookings"
import type { BookingExport, ExportPage } from "./contract/export"
import { download, get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

/** As many exports back as anybody looks. */
const RECENT = 50
/** While an export is written, its progress is read so often, in milliseconds; else somebody else's is noticed in time. */
const WATCHING = 1_000
const IDLE = 30_000

/** Which bookings an export is of. */
export type ExportFilter = Omit<BookingFilter, "offset" | "limit">
export type NewExport = { kind: ExportKind; locale: Language; filter: ExportFilter }

/** The last exports, newest first; of one event where it is given. */
export function useExports(eventId?: string) {
  return useQuery({
    queryKey: [ROOT, "exports"],
    queryFn: ({ signal }) => get<ExportPage>("/admin/booking-exports", { query: { limit: RECENT }, signal }),
    select: ({ booking_exports }) => booking_exports.filter(({ filter }) => !eventId || filter.event_id === eventId),
    refetchInterval: ({ state }) =>
      state.data?.booking_exports.some(({ status }) => status === "running") ? WATCHING : IDLE,
  })
}

/** Times in the file are those of the clock of whoever asks for it. */
export function useBeginExport() {
  return useWrite(({ filter, ...wanted }: NewExport) => {
    const { timeZone: timezone } = new Intl.DateTimeFormat().resolvedOptions()
    return post<{ booking_export: BookingExport }>("/admin/booking-exports", { ...wanted, timezone, filter })
  })
}

/** Hands the file to the browser under its name. */
export function useDownloadExport({ id, file_name }: BookingExport) {
  return useWrite<void, void>(() => download(`/admin/booking-exports/${id}/download`, file_name))
}
