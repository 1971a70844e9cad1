import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { LogValue } from "../../domain/change-log/field-change"
import type { KeptQuestion, QuestionChange } from "../../domain/question/plan-change"
import type { Actor } from "../../modules/booking/change-log/append-change"
import { setCapacitiesStep } from "./steps/set-capacities"
import { writeQuestionsStep } from "./steps/write-questions"

export type ChangeQuestionsInput = { event_id: string; change: QuestionChange; actor: Actor }

/** Changes what an event asks, and logs it in the event's history. Answers with the questions that it touched. */
export const changeQuestionsWorkflow = createWorkflow("change-event-questions", (input: ChangeQuestionsInput) => {
  const written = writeQuestionsStep(input)
  const change = transform({ input, written }, ({ input, written }) => ({
    event_id: input.event_id,
    action: "event.questions_changed",
    capacities: [],
    before: Object.fromEntries(written.map(({ before, after }) => [logged(after), before && wordsOf(before)])),
    after: Object.fromEntries(written.map(({ after }) => [logged(after), wordsOf(after)])),
    actor: input.actor,
  }))
  setCapacitiesStep(change)
  return new WorkflowResponse(written)
})

function logged({ key }: KeptQuestion): string {
  return `question:${key}`
}

/** A question as the log keeps it: its definition, not its id. */
function wordsOf({ id: _id, ...question }: KeptQuestion): Record<string, LogValue> {
  return question as Record<string, LogValue>
}
