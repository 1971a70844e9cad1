import type { MedusaContainer } from "@medusajs/framework/types"
import type { KeptQuestion } from "../../../../../domain/question/plan-change"
import { EVENT_MODULE, type EventModuleService } from "../../../../../modules/event"

/** One question of an event as it is now. */
export async function loadQuestion(
  container: MedusaContainer,
  eventId: string,
  id: string
): Promise<KeptQuestion | undefined> {
  const questions = await container.resolve<EventModuleService>(EVENT_MODULE).loadQuestions(eventId)
  return questions.find((question) => question.id === id)
}
