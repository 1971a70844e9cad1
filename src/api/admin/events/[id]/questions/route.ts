import type { CreateQuestion } from "../../../../../domain/question/question"
import { EVENT_MODULE, type EventModuleService } from "../../../../../modules/event"
import { changeQuestionsWorkflow } from "../../../../../workflows/events/change-questions"
import { staffActor } from "../../../../actor"
import { refusing } from "../../../../refusals/answer"

/** What an event asks and has asked, in order; at most 100 questions. */
export const GET = refusing(async (req, res) => {
  const questions = await req.scope.resolve<EventModuleService>(EVENT_MODULE).loadQuestions(req.params.id ?? "")
  res.json({ questions, count: questions.length })
})

/** Adds a question. Refusals: `event_not_found`, `question_invalid`, `question_key_taken`, `too_many_questions`. */
export const POST = refusing<CreateQuestion>(async (req, res) => {
  const change = { kind: "add" as const, question: req.validatedBody }
  const input = { event_id: req.params.id ?? "", change, actor: staffActor(req) }
  const { result } = await changeQuestionsWorkflow(req.scope).run({ input })
  res.status(201).json({ question: result[0]?.after })
})
