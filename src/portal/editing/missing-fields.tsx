import { Controller, type UseFormReturn } from "react-hook-form"
import { nameOf } from "../booking/person-name"
import { Field } from "../controls/field"
import { useTexts } from "../language/language-context"
import { QuestionField } from "../questions/question-field"
import type { UploadFile } from "../questions/send-file"
import { focusFirst } from "./focus-first"
import { type FilledIn, type Missing, missingKey } from "./missing"
import { editingTexts } from "./texts"

type MissingFieldsProps = { missing: Missing; form: UseFormReturn<FilledIn>; upload: UploadFile }

/** What one ticket, or the booking as a whole, still lacks. */
export function MissingFields({ missing, form, upload }: MissingFieldsProps) {
  const t = useTexts(editingTexts)
  const { participant, name, answers } = missing
  const key = missingKey(missing)
  const errors = form.formState.errors[key]
  return (
    <fieldset className="missing-ticket">
      <legend>
        {participant
          ? [
              t("ticket", { position: participant.position }),
              nameOf(participant) || participant.ticket_type.title,
            ].join(" · ")
          : t("booking")}
      </legend>
      {name && (
        <div className="field-row">
          <Field label={t("first_name")} autoComplete="off" maxLength={200} {...form.register(`${key}.first_name`)} />
          <Field label={t("last_name")} autoComplete="off" maxLength={200} {...form.register(`${key}.last_name`)} />
        </div>
      )}
      {answers.map(({ question }) => (
        <Controller
          key={question.id}
          control={form.control}
          name={`${key}.answers.${question.id}`}
          render={({ field }) => (
            <div ref={(element) => field.ref(element && { focus: () => focusFirst(element) })}>
              <QuestionField
                question={question}
                value={field.value ?? null}
                onChange={field.onChange}
                onBlur={field.onBlur}
                error={errors?.answers?.[question.id]?.message ?? null}
                upload={upload}
              />
            </div>
          )}
        />
      ))}
    </fieldset>
  )
}
