import { accept, type Decision, refuse } from "../decision"
import type { Minor } from "../money/minor"
import { decide, type PriceRule } from "../policy/policy"
import type { RebookingFacts } from "./facts"
import { heldTypes } from "./rights"

const KEPT: Record<PriceRule, (difference: Minor) => boolean> = {
  any: () => true,
  not_cheaper: (difference) => difference >= 0,
  dearer: (difference) => difference > 0,
  equal: (difference) => difference === 0,
}

/** Whether the new price, without fees, is one that the policy takes: of every ticket type that the booking holds. */
export function checkPriceRule(
  difference: Minor,
  facts: Pick<RebookingFacts, "participants" | "from">
): Decision<null> {
  for (const { layers } of heldTypes(facts)) {
    const { value: rule, level } = decide("price_rule", layers)
    if (KEPT[rule](difference)) continue
    return refuse({ code: "price_rule_broken", rule, difference, level, ...facts.from.word })
  }
  return accept(null)
}
