import { Controller, useFormContext } from "react-hook-form"
import type { BookingForm } from "../../lib/booking-form"
import type { ShownAnswer } from "../../lib/contract/booking"
import { PREVIEW_WORDS } from "../../lib/question/preview-words"
import { LANGUAGES } from "../../lib/text/languages"
import { useText } from "../../lib/text/use-text"
import { AnswerField } from "../answer/answer-field"
import { FileAnswer } from "../answer/file-answer"

type AnswersFieldsProps = {
  bookingId: string
  answers: ShownAnswer[]
  /** Where the form holds them: of the booking, or of one participant. */
  at: "answers" | `participants.${number}.answers`
}

/** Every question with the control of its format. No deadline binds the desk. */
export function AnswersFields({ bookingId, answers, at }: AnswersFieldsProps) {
  const { language } = useText()
  const { control } = useFormContext<BookingForm>()
  const words = PREVIEW_WORDS[LANGUAGES.find((one) => language.startsWith(one)) ?? "en"]
  return answers.map((answer) => (
    <Controller
      key={answer.question.id}
      control={control}
      name={`${at}.${answer.question.id}`}
      render={({ field: { value = null, onChange } }) => (
        <AnswerField
          question={answer.question}
          value={value}
          onChange={onChange}
          words={words}
          file={(id) => <FileAnswer id={id} bookingId={bookingId} answer={answer} value={value} onChange={onChange} />}
        />
      )}
    />
  ))
}
