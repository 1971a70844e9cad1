import type { Decision, Refusal } from "../decision"
import { sentence } from "./sentences"

/**
 * Carries a refusal out of a transaction or a workflow step, so that what was begun is rolled back. Rules return
 * refusals; only the code that must undo something throws them. `type` lets Medusa's own error handler answer 400.
 */
export class RefusalError extends Error {
  readonly type = "not_allowed"
  readonly code: Refusal["code"]

  constructor(readonly refusal: Refusal) {
    super(sentence(refusal, "en"))
    this.name = "RefusalError"
    this.code = refusal.code
  }
}

/** The value of a decision; a refusal is thrown. */
export function unwrap<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new RefusalError(decision.refusal)
  return decision.value
}

/** The refusal that an error carries, also when a workflow engine has copied the error; null for every other error. */
export function refusalIn(error: unknown): Refusal | null {
  if (error === null || typeof error !== "object" || !("refusal" in error)) return null
  const { refusal } = error
  return refusal !== null && typeof refusal === "object" && "code" in refusal ? (refusal as Refusal) : null
}
