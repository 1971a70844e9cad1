import { Input } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { QuestionForm } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"
import { Field } from "../form/field"
import { TextField } from "../form/text-field"

/** What the answers' column is called in exports. It follows the label until somebody changes it. */
export function KeyField({ fixed }: { fixed: boolean }) {
  const { t } = useText()
  const { control } = useFormContext<QuestionForm>()
  const label = t("question.key")
  if (fixed) {
    return (
      <Field control={control} name="key" label={label} hint={t("question.key_fixed")}>
        {(bound) => <Input {...bound} readOnly className="text-ui-fg-muted" />}
      </Field>
    )
  }
  return (
    <TextField
      control={control}
      name="key"
      label={label}
      hint={t("question.key_hint")}
      maxLength={60}
      rules={{
        required: t("form.required"),
        pattern: { value: /^[a-z][a-z0-9_]*$/, message: t("question.key_pattern") },
      }}
    />
  )
}
