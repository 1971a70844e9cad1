import type { Plan, PlanWarning } from "../api/answers"

type SettlementText =
  | "settlement_free"
  | "settlement_even"
  | "settlement_collect"
  | "settlement_unpaid"
  | "settlement_refund"
  | "settlement_refund_all"
  | "settlement_repay"

/** Which sentence says what happens with the money. Nobody is told of a payment that they have not made. */
export function settlementText({ settlement }: Pick<Plan, "settlement">): SettlementText {
  const { kind, carried, due } = settlement
  if (kind === "repay") return due > 0 ? "settlement_repay" : "settlement_refund_all"
  if (kind === "refund") return carried > 0 ? "settlement_refund" : "settlement_refund_all"
  if (kind === "collect") return carried > 0 ? "settlement_collect" : "settlement_unpaid"
  return carried > 0 ? "settlement_even" : "settlement_free"
}

/** Only staff can rebook an event that is over, so only they need to be told. */
export function concernsCustomers(warning: PlanWarning): warning is Exclude<PlanWarning, "event_over"> {
  return warning !== "event_over"
}
