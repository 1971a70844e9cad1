import type { CompletePolicy } from "../../../domain/policy/policy"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import type { Matrix } from "../../lib/matrix/matrix"

/** What the parts of the matrix show: the event, what is stored, and what it would say once saved. */
export type MatrixTable = {
  event: AdminEvent
  questions: AdminQuestion[]
  shop: CompletePolicy
  draft: Matrix
  stored: Matrix
}
