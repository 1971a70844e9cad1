import type { CancellationRequest } from "../../domain/cancelling/plan-cancellation"
import type { CustomerCancellation, StaffCancellation } from "../../domain/cancelling/request"
import type { Said } from "../../domain/cancelling/said"

/** What a commit asks, and why: the reason that was chosen, then the words beside it. */
export function askedCancellation({
  fee,
  ...shown
}: StaffCancellation | (CustomerCancellation & { fee?: undefined })): {
  asked: CancellationRequest
  reason: string | null
} {
  return { asked: { ...(fee ? { fee } : {}), shown }, reason: reasonWords(shown) }
}

/** A reason as the log keeps it. */
export function reasonWords({ reason, reason_key }: Pick<Said, "reason" | "reason_key">): string | null {
  return [reason_key, reason].filter(Boolean).join(": ") || null
}
