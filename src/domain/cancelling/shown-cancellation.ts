import type { CancellationPlan } from "./plan"

/** A plan as people see it before they confirm it; see docs/api.md. How the order is settled stays inside. */
export function shownCancellation(plan: CancellationPlan) {
  const { captures: _inside, fee_lines: _lines, closes_order: _closes, ...shown } = plan
  return shown
}
export type ShownCancellation = ReturnType<typeof shownCancellation>
