import { Text } from "@medusajs/ui"
import { shownQuestion } from "../../../domain/question/shown-question"
import type { AdminQuestion } from "../../lib/contract/question"
import { spokenLanguage } from "../../lib/text/spoken-language"
import { useText } from "../../lib/text/use-text"
import { AnswerControls, type AnswersAt } from "../answer/answer-controls"

type QuestionFieldsProps = { questions: AdminQuestion[]; at: AnswersAt }

/** Questions as they are asked. Files are handed in later: the mail asks for them. */
export function QuestionFields({ questions, at }: QuestionFieldsProps) {
  const { t, language } = useText()
  return (
    <AnswerControls
      questions={questions.map((question) => shownQuestion(question, spokenLanguage(language)))}
      at={at}
      file={(id) => (
        <Text id={id} size="small" className="text-ui-fg-subtle">
          {t("desk.file_later")}
        </Text>
      )}
    />
  )
}
