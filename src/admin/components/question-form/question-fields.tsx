import { useFormContext, useWatch } from "react-hook-form"
import { hasOptions } from "../../../domain/question/format"
import type { AdminEvent } from "../../lib/contract/event"
import type { QuestionForm } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"
import { SwitchField } from "../form/switch-field"
import { AudienceFields } from "./audience-fields"
import { FormatField } from "./format-field"
import { KeyField } from "./key-field"
import { LimitsFields } from "./limits-fields"
import { OptionsFields } from "./options-fields"
import { WordingFields } from "./wording-fields"

/** All of a question. What answers rest on is fixed once it exists. */
export function QuestionFields({ event, exists }: { event: AdminEvent; exists: boolean }) {
  const { t } = useText()
  const { control } = useFormContext<QuestionForm>()
  const format = useWatch({ control, name: "format" })
  return (
    <>
      <FormatField fixed={exists} />
      <WordingFields />
      {hasOptions(format) && <OptionsFields />}
      <LimitsFields format={format} />
      <AudienceFields event={event} exists={exists} />
      <div className="flex flex-col gap-y-4">
        <SwitchField
          control={control}
          name="required"
          label={t("question.required")}
          hint={t("question.required_hint")}
        />
        <SwitchField
          control={control}
          name="sensitive"
          label={t("question.sensitive")}
          hint={t("question.sensitive_hint")}
        />
      </div>
      <KeyField fixed={exists} />
    </>
  )
}
