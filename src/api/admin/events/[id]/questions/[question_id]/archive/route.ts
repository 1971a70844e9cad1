import { changeQuestionsWorkflow } from "../../../../../../../workflows/events/change-questions"
import { staffActor } from "../../../../../../actor"
import { refusing } from "../../../../../../refusals/answer"
import { loadQuestion } from "../../load-question"

/** Asks a question no more, or (`archived: false`) again; what was answered stays. Refusal: `question_not_found`. */
export const POST = refusing<{ archived: boolean }>(async (req, res) => {
  const { id: event_id = "", question_id: id = "" } = req.params
  const change = { kind: "archive" as const, id, archived: req.validatedBody.archived }
  await changeQuestionsWorkflow(req.scope).run({ input: { event_id, change, actor: staffActor(req) } })
  res.json({ question: await loadQuestion(req.scope, event_id, id) })
})
