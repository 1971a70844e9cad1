import type { CompletePolicy } from "../../domain/policy/policy"
import type { OwnPolicy } from "./event-form/policy"

/** What holds for somebody who says `own`: the nearest level that says something decides (SPEC P1), field by field. */
export function effectivePolicy({ self_service, policy }: OwnPolicy, inherited: CompletePolicy): CompletePolicy {
  const { fields, ...own } = policy
  return {
    ...inherited,
    ...own,
    self_service: self_service ?? inherited.self_service,
    fields: { ...inherited.fields, ...fields },
  }
}
