import { EditQuestion } from "../../../../../components/question-form/edit-question"
import { QuestionRoute } from "../../../../../components/question-form/question-route"

export default function EditQuestionPage() {
  return <QuestionRoute>{(event) => <EditQuestion event={event} />}</QuestionRoute>
}
