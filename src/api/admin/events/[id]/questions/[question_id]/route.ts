import type { UpdateQuestion } from "../../../../../../domain/question/question"
import { changeQuestionsWorkflow } from "../../../../../../workflows/events/change-questions"
import { staffActor } from "../../../../../actor"
import { refusing } from "../../../../../refusals/answer"
import { loadQuestion } from "../load-question"

/** Words, limits or orders a question anew; answers keep the version that they were given to. Refusals: `question_not_found`, `question_invalid`. */
export const POST = refusing<UpdateQuestion>(async (req, res) => {
  const { id: event_id = "", question_id: id = "" } = req.params
  const change = { kind: "update" as const, id, set: req.validatedBody }
  await changeQuestionsWorkflow(req.scope).run({ input: { event_id, change, actor: staffActor(req) } })
  res.json({ question: await loadQuestion(req.scope, event_id, id) })
})
