import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { KeptQuestion, QuestionChange } from "../../../domain/question/plan-change"
import { byRank, keptQuestion } from "../questions/stored-question"
import { takeBackQuestions, type WrittenQuestion, writeQuestions } from "../questions/write-questions"
import { OfferingService } from "./offering"

/** What events ask of those who book. */
export class AskingService extends OfferingService {
  /** What each event asks, by its id. */
  async questionsOf(eventIds: string[]): Promise<Map<string, KeptQuestion[]>> {
    const questions = await this.listQuestions({ event_id: eventIds, archived_at: null })
    const of = (id: string) => questions.filter(({ event_id }) => event_id === id)
    return new Map(eventIds.map((id) => [id, of(id).map(keptQuestion).sort(byRank)]))
  }

  /** All questions of an event, the archived ones too, in order. */
  async loadQuestions(eventId: string): Promise<KeptQuestion[]> {
    const questions = await this.listQuestions({ event_id: eventId })
    return questions.map(keptQuestion).sort(byRank)
  }

  /** See `writeQuestions`. */
  @InjectTransactionManager()
  async writeQuestions(
    eventId: string,
    change: QuestionChange,
    @MedusaContext() context: Context = {}
  ): Promise<WrittenQuestion[]> {
    return writeQuestions(context, eventId, change)
  }

  /** See `takeBackQuestions`. */
  @InjectTransactionManager()
  async takeBackQuestions(written: WrittenQuestion[], @MedusaContext() context: Context = {}): Promise<void> {
    return takeBackQuestions(context, written)
  }
}
