/**
 * Names what an attempt of a refund case pays: `refund:{case}:{attempt}:{payment}` is the note of the refund in core's
 * books, where the provider's idempotency key is the refund's own id, and the reference of transactions.
 */
export function refundNote(caseId: string, attempt: number, paymentId: string): string {
  return `refund:${caseId}:${attempt}:${paymentId}`
}

/** The refund case whose attempt a note or reference names; null for what no case of ours made. */
export function refundCaseIn(note: string | null | undefined): string | null {
  return /^refund:(bref_[^:]+):/.exec(note ?? "")?.[1] ?? null
}
