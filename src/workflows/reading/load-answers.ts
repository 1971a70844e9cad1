import type { MedusaContainer } from "@medusajs/framework/types"
import type { Answers, AnswerValue } from "../../domain/question/answer-value"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { answersBySubject } from "../../modules/booking/answers/answers"

/** The answers of a booking by participant; its own stand under `booking`. */
export async function loadAnswers(container: MedusaContainer, bookingId: string): Promise<Record<string, Answers>> {
  const rows = await container.resolve<BookingModuleService>(BOOKING_MODULE).listAnswers({ booking_id: bookingId })
  return answersBySubject(
    rows.map(({ participant_id, question_id, value }) => ({
      participant_id,
      question_id,
      value: value as { value: AnswerValue },
    }))
  )
}
