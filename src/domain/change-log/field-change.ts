/** A value as the log keeps it. */
export type LogValue = string | number | boolean | null | { [key: string]: LogValue } | LogValue[]

/** One field before and after. `subject` says whose: "booking", "event", or a participant's id. */
export type FieldChange = { subject: string; field: string; before: LogValue; after: LogValue }

/** The fields of `after` that differ from `before`, in the order of `after`; equal values make no change (SCENARIOS C-14). */
export function fieldChanges(
  subject: string,
  before: Record<string, LogValue | undefined>,
  after: Record<string, LogValue | undefined>
): FieldChange[] {
  return Object.entries(after)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({ subject, field, before: before[field] ?? null, after: value ?? null }))
    .filter((change) => canonical(change.before) !== canonical(change.after))
}

/** JSON with sorted keys: the same value gives the same text, however it was built or stored (cf. RFC 8785). */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  )
}
