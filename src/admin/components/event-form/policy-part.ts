import type { CompletePolicy } from "../../../domain/policy/policy"
import type { Inherited } from "./inherited"

/** What each part of a policy's form needs to say what leaving a choice open means. */
export type PolicyPartProps = {
  inherited: CompletePolicy
  /** The level that it is inherited from. */
  from: Inherited
  zone: string
}
