/** An instant as a field for date and time wants it: the clock of this browser, to the minute. */
export function toLocalInput(moment: Date): string {
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

/** What was entered there as ISO 8601; null where it is no moment. */
export function fromLocalInput(text: string): string | null {
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}
