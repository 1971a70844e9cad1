const DAY_MS = 86_400_000

/** Events that ended at this instant or before have their personal data kept long enough. ISO 8601. */
export function keptLongEnough(days: number, now: string): string {
  return new Date(Date.parse(now) - days * DAY_MS).toISOString()
}
