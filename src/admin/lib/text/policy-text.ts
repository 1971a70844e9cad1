import type { CompletePolicy } from "../../../domain/policy/policy"
import type { Settlements } from "../../../domain/policy/settlements"
import { CANCELLABLE } from "../event-form/cancelling-policy"
import { DIRECTIONS, REBOOKING_KINDS } from "../event-form/changing-policy"
import type { Translate } from "./use-text"

/** What customers may cancel: "what is free, what is not paid", or nothing. */
export function cancellingText(cancelling: CompletePolicy["cancelling"], t: Translate): string {
  const chosen = CANCELLABLE.filter((kind) => cancelling[kind])
  return chosen.length === 0 ? t("policy.nothing") : chosen.map((kind) => t(`cancelling.of.${kind}`)).join(", ")
}

/** What customers may change where changing is on. */
export function kindsText(kinds: CompletePolicy["rebooking_kinds"], t: Translate): string {
  const chosen = REBOOKING_KINDS.filter((kind) => kinds.includes(kind))
  return chosen.length === 0 ? t("policy.nothing") : chosen.map((kind) => t(`changing.kind.${kind}`)).join(", ")
}

/** How a difference is settled: direction by direction, unless it is the same in all. */
export function settlementsText(settlements: Settlements, t: Translate): string {
  const [first, ...others] = DIRECTIONS.map((direction) => settlements[direction].default)
  if (first && others.every((one) => one === first)) return t(`changing.strategy.${first}`)
  return DIRECTIONS.map((direction) =>
    t("changing.settles", {
      direction: t(`changing.direction.${direction}`),
      strategy: t(`changing.strategy.${settlements[direction].default}`),
    })
  ).join("; ")
}
