import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuestionChange } from "../../../domain/question/plan-change"
import { RefusalError } from "../../../domain/refusal/refusal-error"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

/** Changes the questions of an event, and takes it back if a later step fails. */
export const writeQuestionsStep = createStep(
  "write-event-questions",
  async ({ event_id, change }: { event_id: string; change: QuestionChange }, { container }) => {
    const events = container.resolve<EventModuleService>(EVENT_MODULE)
    const [event] = await events.listEvents({ id: event_id }, { select: ["id"] })
    if (!event) throw new RefusalError({ code: "event_not_found" })
    const written = await events.writeQuestions(event_id, change)
    return new StepResponse(written, written)
  },
  async (written, { container }) => {
    if (written) await container.resolve<EventModuleService>(EVENT_MODULE).takeBackQuestions(written)
  }
)
