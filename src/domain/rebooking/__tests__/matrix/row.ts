import type { Decision } from "../../../decision"
import type { RebookingPlan } from "../../plan"
import { settledOutside } from "../../settle"
import type { Cell } from "./cells"

export const HEAD = [
  "| paid | new price | settled by | moves | who | money of the provider | carried | due | back | outside | new booking |",
  "|---|---|---|---|---|---|--:|--:|--:|--:|---|",
]

/** One cell as a line of docs/rebooking-matrix.md. */
export function row({ payment, price, strategy, extent, actor }: Cell, decision: Decision<RebookingPlan>): string {
  const cells = [payment, price, strategy, extent, actor].map((word) => word.replace("_", " "))
  return `| ${[...cells, ...outcome(decision)].join(" | ")} |`
}

function outcome(decision: Decision<RebookingPlan>): string[] {
  if (!decision.ok) return [`refused: \`${decision.refusal.code}\``, "", "", "", "", ""]
  const { settlement, transfer, to } = decision.value
  const { carried, due, back } = settlement
  return [
    movement(transfer),
    ...[carried, due, back, settledOutside(settlement, to.total)].map(amount),
    standing(due, transfer.due_on_invoice),
  ]
}

function movement({ kind, captures_first, releases, stays }: RebookingPlan["transfer"]): string {
  const captured = captures_first ? "captured, then " : ""
  if (releases) return "authorisation let go"
  if (kind === "authorisation") return "authorisation goes along"
  if (stays > 0) return `${captured}stays, to be paid back`
  return kind === "offset" ? `${captured}offset` : "none"
}

function standing(due: number, onInvoice: boolean): string {
  if (due === 0) return "confirmed"
  return onInvoice ? "confirmed, on invoice" : "awaiting payment"
}

function amount(cents: number): string {
  return cents === 0 ? "" : (cents / 100).toFixed(2)
}
