import { accept, type Decision, refuse } from "../decision"
import { decide } from "../policy/policy"
import { type Direction, STRATEGIES, type Strategy } from "../policy/settlements"
import type { RebookingFacts } from "./facts"
import { heldTypes } from "./rights"
import { isPaid } from "./transfer"

export type Choice = { strategy: Strategy | "none"; strategies: (Strategy | "none")[]; foreseen: boolean }

type StrategyFacts = Pick<RebookingFacts, "actor" | "participants" | "from" | "order">

/**
 * How a change of this direction is settled. Customers choose from what all of their ticket types allow, never `external`;
 * staff from all (`foreseen`: the policy allows it). Where nothing was paid there is nothing to choose, but that staff can
 * note it as settled outside.
 */
export function chooseStrategy(
  wanted: Strategy | undefined,
  direction: Direction,
  facts: StrategyFacts
): Decision<Choice> {
  const policies = heldTypes(facts).map(({ layers }) => decide("settlements", layers).value[direction])
  const allowed = STRATEGIES.filter((one) => policies.every((policy) => policy.allowed.includes(one)))
  const isStaff = facts.actor !== "customer"
  const own = isStaff ? [...STRATEGIES] : allowed.filter((one) => one !== "external")

  if (!isPaid(facts.order)) {
    const strategies: Choice["strategies"] = isStaff ? ["none", "external"] : ["none"]
    if (wanted !== "external") return accept({ strategy: "none", strategies, foreseen: true })
    return isStaff
      ? accept({ strategy: wanted, strategies, foreseen: allowed.includes(wanted) })
      : refuse({ code: "settlement_not_allowed", strategy: wanted, allowed: own, ...facts.from.word })
  }
  const preset = policies.map((policy) => policy.default).find((one) => own.includes(one)) ?? own[0]
  const strategy = wanted ?? preset
  if (strategy && own.includes(strategy)) {
    return accept({ strategy, strategies: own, foreseen: allowed.includes(strategy) || wanted === undefined })
  }
  return refuse({ code: "settlement_not_allowed", strategy: strategy ?? "offset", allowed: own, ...facts.from.word })
}
