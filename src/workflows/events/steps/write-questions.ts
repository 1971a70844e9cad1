import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { QuestionChange } from "../../../domain/question/plan-change"
import { EVENT_MODULE, type EventModuleService } from "../../../modules/event"

/** Changes the questions of an event, and takes it back if a later step fails. */
export const writeQuestionsStep = createStep(
  "write-event-questions",
  async ({ event_id, change }: { event_id: string; change: QuestionChange }, { container }) => {
    const written = await container.resolve<EventModuleService>(EVENT_MODULE).writeQuestions(event_id, change)
    return new StepResponse(written, written)
  },
  async (written, { container }) => {
    if (written) await container.resolve<EventModuleService>(EVENT_MODULE).takeBackQuestions(written)
  }
)
