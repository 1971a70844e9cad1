/** What can be exported: a row for each booking, or for each participant. */
export const EXPORT_KINDS = ["bookings", "participants"] as const
export type ExportKind = (typeof EXPORT_KINDS)[number]
