import { EVENT_MODULE, type EventModuleService } from "../../../../../modules/event"
import { changeQuestionsWorkflow } from "../../../../../workflows/events/change-questions"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/** The order in which questions are asked: the ids of all that are asked. Refusal: `question_invalid`. */
export const POST = refusing<{ ids: string[] }>(async (req, res) => {
  const event_id = req.params.id ?? ""
  const change = { kind: "order" as const, ids: req.validatedBody.ids }
  await changeQuestionsWorkflow(req.scope).run({ input: { event_id, change, actor: staffActor(req) } })
  const questions = await req.scope.resolve<EventModuleService>(EVENT_MODULE).loadQuestions(event_id)
  res.json({ questions, count: questions.length })
})
