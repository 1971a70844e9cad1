import { accept, type Decision, refuse } from "../decision"
import type { Minor } from "../money/minor"
import type { DeskPayment, DeskRegistration } from "./desk-sale"

/** The payments that a total can have: what costs nothing is free, and nothing else is. */
export function paymentsFor(total: Minor): DeskPayment[] {
  return total === 0 ? ["free"] : ["invoice", "settled_outside", "pay_link", "till"]
}

/** Refusals: `desk_payment_unfit`; `desk_reason_missing` where something counts as paid and nobody says why. */
export function fitsPayment(
  { payment, reason }: Pick<DeskRegistration, "payment" | "reason">,
  total: Minor
): Decision<null> {
  if (!paymentsFor(total).includes(payment)) return refuse({ code: "desk_payment_unfit", payment, total })
  if (payment === "settled_outside" && !reason) return refuse({ code: "desk_reason_missing" })
  return accept(null)
}
