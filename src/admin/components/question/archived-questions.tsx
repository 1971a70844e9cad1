import { Container, Text } from "@medusajs/ui"
import type { AdminEvent } from "../../lib/contract/event"
import type { AdminQuestion } from "../../lib/contract/question"
import { questionLabel } from "../../lib/question/question-label"
import { useText } from "../../lib/text/use-text"
import { Disclosure } from "../page/disclosure"
import { QuestionActions } from "./question-actions"
import { QuestionFacts } from "./question-facts"

type ArchivedQuestionsProps = { event: AdminEvent; questions: AdminQuestion[] }

/** What was asked once. The answers are kept, and a question can be asked again. */
export function ArchivedQuestions({ event, questions }: ArchivedQuestionsProps) {
  const { t, language } = useText()
  return (
    <Container className="p-0">
      <Disclosure label={t("question.archived_count", { count: questions.length })}>
        <ul className="divide-y border-t">
          {questions.map((question) => (
            <li key={question.id} className="flex items-start justify-between gap-x-2 px-6 py-3">
              <div className="min-w-0">
                <Text size="small" leading="compact" className="text-ui-fg-subtle">
                  {questionLabel(question, language)}
                </Text>
                <QuestionFacts event={event} question={question} />
              </div>
              <QuestionActions event={event} question={question} label={questionLabel(question, language)} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Container>
  )
}
