import { Controller, type UseFormReturn } from "react-hook-form"
import type { Answered, FieldMays } from "../api/answers"
import { QuestionField } from "../questions/question-field"
import type { UploadFile } from "../questions/send-file"
import { answerPath, type Draft, type DraftField } from "./draft"
import { isOpen, mayOf } from "./field-rights"
import { focusFirst } from "./focus-first"

type AnswerFieldsProps = {
  form: UseFormReturn<Draft>
  answered: readonly Answered[]
  mays: FieldMays
  upload: UploadFile
  /** What is to be said under a field; null: nothing. */
  note: (field: DraftField) => string | null
}

/** The organiser's questions, each in its format (SPEC P13), as far as they are not hidden. */
export function AnswerFields({ form, answered, mays, upload, note }: AnswerFieldsProps) {
  const { errors } = form.formState
  const shown = answered.filter(({ question: { id } }) => mayOf(mays, answerPath(id)))
  return shown.map(({ question, file }) => {
    const path = answerPath(question.id)
    const help = [question.help, note(path)].filter(Boolean).join(" ") || null
    return (
      <Controller
        key={path}
        control={form.control}
        name={path}
        render={({ field }) => (
          <div ref={(element) => field.ref(element && { focus: () => focusFirst(element) })}>
            <QuestionField
              question={{ ...question, help }}
              value={field.value ?? null}
              onChange={field.onChange}
              onBlur={field.onBlur}
              error={errors.answers?.[question.id]?.message ?? null}
              readOnly={!isOpen(mays, path)}
              upload={upload}
              fileName={file?.id === field.value ? (file?.name ?? null) : null}
            />
          </div>
        )}
      />
    )
  })
}
