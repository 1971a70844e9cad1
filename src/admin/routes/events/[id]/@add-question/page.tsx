import { AddQuestion } from "../../../../components/question-form/add-question"
import { QuestionRoute } from "../../../../components/question-form/question-route"

export default function AddQuestionPage() {
  return <QuestionRoute>{(event) => <AddQuestion event={event} />}</QuestionRoute>
}
