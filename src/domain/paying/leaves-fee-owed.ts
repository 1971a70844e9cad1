import type { CancellationPlan } from "../cancelling/plan"

/** Whether a cancellation's fee was not paid yet by then, or is captured of an authorisation that its bank may have refused. */
export function leavesFeeOwed({ due, fee, captures }: Pick<CancellationPlan, "due" | "fee" | "captures">): boolean {
  return due > 0 || (captures && fee > 0)
}
