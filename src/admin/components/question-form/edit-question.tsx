import { useParams } from "react-router-dom"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { questionChange, questionForm } from "../../lib/question/question-form"
import { useQuestions, useUpdateQuestion } from "../../lib/questions"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { Note } from "../page/note"
import { QuestionModal } from "./question-modal"

/** The question that the address names. */
export function EditQuestion({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { question_id } = useParams()
  const questions = useQuestions(event.id)
  if (questions.isError) return <LoadError error={questions.error} retry={questions.refetch} />
  if (questions.isPending) return null
  const question = questions.data.find(({ id }) => id === question_id)
  return question ? <EditForm event={event} question={question} /> : <Note>{t("question.unknown")}</Note>
}

function EditForm({ event, question }: { event: AdminEvent; question: AdminQuestion }) {
  const { t } = useText()
  const update = useUpdateQuestion(event.id, question.id)
  return (
    <QuestionModal
      event={event}
      title={t("question.edit")}
      defaultValues={questionForm(question)}
      exists
      write={update}
      body={questionChange}
    />
  )
}
