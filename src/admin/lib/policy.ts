import type { CompletePolicy } from "../../domain/policy/policy"
import type { OwnPolicy } from "./event-form/policy"

/** What holds for somebody who says `own`: the nearest level that says something decides (SPEC P1). */
export function effectivePolicy({ self_service, policy }: OwnPolicy, inherited: CompletePolicy): CompletePolicy {
  return {
    self_service: self_service ?? inherited.self_service,
    edit_until: policy.edit_until ?? inherited.edit_until,
    rename_until: policy.rename_until ?? inherited.rename_until,
    rebooking: policy.rebooking ?? inherited.rebooking,
    rebook_until: policy.rebook_until ?? inherited.rebook_until,
  }
}
