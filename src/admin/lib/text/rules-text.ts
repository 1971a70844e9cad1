import type { CompletePolicy } from "../../../domain/policy/policy"
import { deadlineText } from "./deadline-text"
import { feeText } from "./fee-text"
import { ladderText } from "./ladder-text"
import { cancellingText, kindsText, settlementsText } from "./policy-text"
import type { Translate } from "./use-text"

export type RuleName = Exclude<keyof CompletePolicy, "fields">

type Options = { t: Translate; language: string; zone: string }

/** Every rule of a policy in words. */
export function rulesText(policy: CompletePolicy, { t, language, zone }: Options): Record<RuleName, string> {
  const onOff = (value: boolean) => t(value ? "policy.on" : "policy.off")
  const until = (deadline: CompletePolicy["edit_until"]) => deadlineText(deadline, { t, language, zone })
  return {
    self_service: onOff(policy.self_service),
    edit_until: until(policy.edit_until),
    rename_until: until(policy.rename_until),
    edit_attended: onOff(policy.edit_attended),
    closes_with_event: onOff(policy.closes_with_event),
    rebooking: onOff(policy.rebooking),
    rebooking_kinds: kindsText(policy.rebooking_kinds, t),
    rebook_until: until(policy.rebook_until),
    price_rule: t(`changing.price_rule.${policy.price_rule}`),
    price_basis: t(`changing.price_basis.${policy.price_basis}`),
    rebooking_fee: feeText(policy.rebooking_fee, { t, language }),
    settlements: settlementsText(policy.settlements, t),
    cancelling: cancellingText(policy.cancelling, t),
    cancel_parts: onOff(policy.cancel_parts),
    cancel_until: until(policy.cancel_until),
    cancellation_fee: ladderText(policy.cancellation_fee, { t, language }),
    cancel_reason: t(`cancelling.reason.${policy.cancel_reason}`),
    cancel_notice: policy.cancel_notice || t("cancelling.no_notice"),
    auto_refund: onOff(policy.auto_refund),
  }
}
