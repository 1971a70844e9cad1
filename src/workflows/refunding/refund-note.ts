/**
 * Names what an attempt of a refund case pays: `refund:{case}:{attempt}:{payment}` is the note of the refund in core's
 * books, where the provider's idempotency key is the refund's own id, and the reference of transactions.
 */
export function refundNote(caseId: string, attempt: number, paymentId: string): string {
  return `refund:${caseId}:${attempt}:${paymentId}`
}

/** Whether a refund was made for a case, by any of its attempts. */
export function isOfCase(note: string | null | undefined, caseId: string): boolean {
  return Boolean(note?.startsWith(`refund:${caseId}:`))
}
