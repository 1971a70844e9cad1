import { Text } from "@medusajs/ui"
import { Controller, useFormContext } from "react-hook-form"
import { shownQuestion } from "../../../domain/question/shown-question"
import type { AdminQuestion } from "../../lib/contract/question"
import type { DeskForm } from "../../lib/desk/desk-form"
import { PREVIEW_WORDS } from "../../lib/question/preview-words"
import { LANGUAGES } from "../../lib/text/languages"
import { useText } from "../../lib/text/use-text"
import { AnswerField } from "../answer/answer-field"

type QuestionFieldsProps = { questions: AdminQuestion[]; at: "answers" | `tickets.${number}.answers` }

/** Questions with the control of their format. Files are handed in later: the mail asks for them. */
export function QuestionFields({ questions, at }: QuestionFieldsProps) {
  const { t, language } = useText()
  const { control } = useFormContext<DeskForm>()
  const spoken = LANGUAGES.find((one) => language.startsWith(one)) ?? "en"
  return questions.map((question) => (
    <Controller
      key={question.id}
      control={control}
      name={`${at}.${question.id}`}
      render={({ field: { value = null, onChange } }) => (
        <AnswerField
          question={shownQuestion(question, spoken)}
          value={value}
          onChange={onChange}
          words={PREVIEW_WORDS[spoken]}
          file={(id) => (
            <Text id={id} size="small" className="text-ui-fg-subtle">
              {t("desk.file_later")}
            </Text>
          )}
        />
      )}
    />
  ))
}
