import type { CancellationRequest } from "../../domain/cancelling/plan-cancellation"
import type { CustomerCancellation, StaffCancellation } from "../../domain/cancelling/request"

/** What a commit asks, and why: the reason that was chosen, then the words beside it. */
export function askedCancellation({
  fee,
  ...shown
}: StaffCancellation | (CustomerCancellation & { fee?: undefined })): {
  asked: CancellationRequest
  reason: string | null
} {
  const words = [shown.reason_key, shown.reason].filter(Boolean).join(": ")
  return { asked: { ...(fee ? { fee } : {}), shown }, reason: words || null }
}
