import type { Answered, CustomerBooking } from "../api/answers"
import { EditBlock } from "../editing/edit-block"
import { useTexts } from "../language/language-context"
import { AnswerList } from "./answer-list"
import { bookingTexts } from "./texts"

/** What the organiser asks of the booking as a whole. */
export function BookingAnswers({ booking, answers }: { booking: CustomerBooking; answers: Answered[] }) {
  const t = useTexts(bookingTexts)
  if (answers.length === 0) return null
  return (
    <section className="sheet sheet-block" aria-labelledby="answers-title">
      <EditBlock
        booking={booking}
        subject={{ kind: "booking" }}
        fields={answers.map(({ question }) => `question:${question.id}`)}
        editLabel={t("edit_answers")}
        title={t("answers")}
      >
        <h2 id="answers-title" className="eyebrow">
          {t("answers")}
        </h2>
        <AnswerList answers={answers} mays={booking.may.fields ?? {}} />
      </EditBlock>
    </section>
  )
}
