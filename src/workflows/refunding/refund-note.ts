/**
 * Names what an attempt of a refund case pays: `refund:{case}:{attempt}:{payment}` is the note of the refund in core's
 * books, where the provider's idempotency key is the refund's own id, and the reference of transactions.
 */
export function refundNote(caseId: string, attempt: number, paymentId: string): string {
  return `refund:${caseId}:${attempt}:${paymentId}`
}

/** Whether a refund was made by an attempt of a case. */
export function isOfAttempt(note: string | null | undefined, caseId: string, attempt: number | null): boolean {
  return attempt !== null && Boolean(note?.startsWith(`refund:${caseId}:${attempt}:`))
}
