import type { AdminEvent } from "../../lib/contract/event"
import { newQuestion, newQuestionForm } from "../../lib/question/question-form"
import { useAddQuestion } from "../../lib/questions"
import { useText } from "../../lib/text/use-text"
import { QuestionModal } from "./question-modal"

export function AddQuestion({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const add = useAddQuestion(event.id)
  return (
    <QuestionModal
      event={event}
      title={t("question.add")}
      defaultValues={newQuestionForm()}
      exists={false}
      write={add}
      body={newQuestion}
    />
  )
}
