import type { ShownAnswer } from "../../lib/contract/booking"
import { AnswerControls, type AnswersAt } from "../answer/answer-controls"
import { FileAnswer } from "../answer/file-answer"

type AnswersFieldsProps = { bookingId: string; answers: ShownAnswer[]; at: AnswersAt }

/** Every question with its answer. No deadline binds the desk. */
export function AnswersFields({ bookingId, answers, at }: AnswersFieldsProps) {
  return (
    <AnswerControls
      questions={answers.map(({ question }) => question)}
      at={at}
      file={(id, { id: asked }, bound) => {
        const answer = answers.find(({ question }) => question.id === asked)
        return answer && <FileAnswer id={id} bookingId={bookingId} answer={answer} {...bound} />
      }}
    />
  )
}
