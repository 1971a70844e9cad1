import type { AddOn, EventQuestion } from "../../../client"
import { Field } from "../../controls/field"
import { editingTexts } from "../../editing/texts"
import { useTexts } from "../../language/language-context"
import type { UploadFile } from "../../questions/send-file"
import { AddOnFields } from "./add-on-fields"
import type { TicketDraft } from "./draft"
import { QuestionList } from "./question-list"
import { formTexts } from "./texts"
import type { FieldErrors } from "./use-form-errors"

type TicketFieldsProps = {
  ticket: TicketDraft
  legend: string
  /** What the names of its fields begin with. */
  at: string
  addOns: readonly AddOn[]
  questions: readonly EventQuestion[]
  onChange: (change: Partial<TicketDraft>) => void
  /** Fills in the booker's name; left out where it was not typed yet, or stands here already. */
  onMe: (() => void) | null
  errors: FieldErrors
  upload: UploadFile
}

/** Who comes with one ticket, and what the organiser asks of them. */
export function TicketFields(props: TicketFieldsProps) {
  const { ticket, legend, at, addOns, questions, onChange, onMe, errors, upload } = props
  const t = useTexts(editingTexts)
  const say = useTexts(formTexts)
  const field = (name: "first_name" | "last_name" | "email") => ({
    label: t(name),
    autoComplete: "off",
    value: ticket[name],
    error: errors.sentence(at + name),
    onBlur: () => errors.leave(at + name),
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  })
  return (
    <fieldset className="ticket-fields">
      <legend>{legend}</legend>
      {onMe && (
        <button type="button" className="link-button" onClick={onMe}>
          {say("me")} <span className="unseen">{legend}</span>
        </button>
      )}
      <div className="field-row">
        <Field {...field("first_name")} />
        <Field {...field("last_name")} />
      </div>
      <Field {...field("email")} type="email" inputMode="email" label={`${t("email")} ${say("optional")}`} />
      <QuestionList
        questions={questions}
        answers={ticket.answers}
        at={`${at}answers.`}
        onChange={(answers) => onChange({ answers })}
        errors={errors}
        upload={upload}
      />
      <AddOnFields addOns={addOns} chosen={ticket.add_ons} of={legend} onChange={(add_ons) => onChange({ add_ons })} />
    </fieldset>
  )
}
