import { toMinor } from "../money/decimal"
import type { Change } from "./change"
import type { RebookingFacts } from "./facts"
import type { PlannedAddOn, PlanWarning, RebookingPlan } from "./plan"
import { isOver } from "./rights"

type Planned = Pick<RebookingPlan, "transfer" | "add_ons" | "tickets">

/** What people should know beside the sums; who gives an add-on back on purpose knows that. */
export function planWarnings(
  { transfer, add_ons, tickets }: Planned,
  successors: readonly { event_id: string }[],
  { add_ons: asked = [] }: Pick<Change, "add_ons">,
  facts: RebookingFacts
): PlanWarning[] {
  const { authorised_beyond_rest, currency_code } = facts.order
  const authorised = toMinor(authorised_beyond_rest, currency_code)
  const ids = successors.map(({ event_id }) => event_id)
  const leaving = tickets.flatMap(({ kind, participant_id }) => (kind === "goes" ? [participant_id] : []))
  const isMeant = ({ participant_id, add_on_id }: PlannedAddOn) =>
    leaving.includes(participant_id ?? "") ||
    asked.some((one) => one.participant_id === participant_id && one.add_on_id === add_on_id)
  const staying = add_ons.filter((one) => !isMeant(one))
  const pieces = (key: "before" | "quantity") => staying.reduce((sum, one) => sum + one[key], 0)
  return [
    ...(isOver(facts, ids) ? ["event_over" as const] : []),
    ...(transfer.kind === "authorisation" && authorised > transfer.amount ? ["authorised_beyond_total" as const] : []),
    ...(pieces("quantity") < pieces("before") ? ["add_ons_given_back" as const] : []),
  ]
}
