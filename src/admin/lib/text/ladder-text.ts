import type { FeeLadder } from "../event-form/fee-ladder"
import { feeText } from "./fee-text"
import type { Translate } from "./use-text"

type Options = { t: Translate; language: string }
type Tier = FeeLadder["tiers"][number]

/** Until when a rung of the ladder holds: "14 days before the start". */
export function tierText({ unit, count }: Tier["before"], t: Translate): string {
  return t(unit === "hours" ? "deadline.hours_before_start" : "deadline.days_before_start", { count })
}

/** A ladder in words, from the earliest rung to the last: "until 14 days before the start 10 %; after that 50 %". */
export function ladderText(ladder: FeeLadder, { t, language }: Options): string {
  const after = feeText(ladder.after, { t, language })
  if (ladder.tiers.length === 0) return after
  const rungs = inOrder(ladder.tiers).map(({ before, fee }) =>
    t("fee.tier", { until: tierText(before, t), fee: feeText(fee, { t, language }) })
  )
  return [...rungs, t("fee.after", { fee: after })].join("; ")
}

/** As time passes: what holds longest before the start first. A day stands for 24 hours here; the rule itself asks the clocks. */
export function inOrder<T extends { before: Tier["before"] }>(tiers: readonly T[]): T[] {
  const hours = ({ before: { unit, count } }: T) => (unit === "hours" ? count : count * 24)
  return [...tiers].sort((a, b) => hours(b) - hours(a))
}
