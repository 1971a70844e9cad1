import type { CancellationPlan } from "../api/answers"

type SettlementText =
  | "settlement_free"
  | "settlement_kept"
  | "settlement_refund"
  | "settlement_refund_soon"
  | "settlement_collect"
  | "settlement_release"
  | "settlement_unpaid"

/** Which sentence says what happens with the money. */
export function settlementText(
  plan: Pick<CancellationPlan, "settlement" | "total" | "fee" | "auto_refund">
): SettlementText {
  const { settlement, total, fee, auto_refund } = plan
  if (settlement === "refund") return auto_refund ? "settlement_refund_soon" : "settlement_refund"
  if (settlement === "collect") return "settlement_collect"
  if (settlement === "release") return "settlement_release"
  if (total === 0) return "settlement_free"
  return fee > 0 ? "settlement_kept" : "settlement_unpaid"
}
