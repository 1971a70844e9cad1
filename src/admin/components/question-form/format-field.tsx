import { useFormContext } from "react-hook-form"
import { QUESTION_FORMATS } from "../../../domain/question/format"
import type { QuestionForm } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"

export function FormatField({ fixed }: { fixed: boolean }) {
  const { t } = useText()
  const { control, getValues } = useFormContext<QuestionForm>()
  const offered = fixed ? [getValues("format")] : QUESTION_FORMATS
  return (
    <SelectField
      control={control}
      name="format"
      label={t("question.format.label")}
      hint={fixed ? t("question.fixed") : undefined}
      options={offered.map((value) => ({ value, label: t(`question.format.${value}`) }))}
    />
  )
}
