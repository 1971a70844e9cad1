import { useFormContext, useWatch } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import type { QuestionForm } from "../../lib/question/question-form"
import { useText } from "../../lib/text/use-text"
import { TicketTypeBoxes } from "../event/ticket-type-boxes"
import { ChoiceField } from "../form/choice-field"
import { FieldFrame } from "../form/field"
import { SelectField } from "../form/select-field"

const LEVELS = ["booking", "participant"] as const
const ASKED = ["all", "some"] as const

/** Whom the question is asked: once per booking or each participant, of all ticket types or of some. */
export function AudienceFields({ event, exists }: { event: AdminEvent; exists: boolean }) {
  const { t } = useText()
  const { control, getValues } = useFormContext<QuestionForm>()
  const asked = useWatch({ control, name: "asked" })
  const levels = exists ? LEVELS.filter((level) => level === getValues("level")) : LEVELS
  return (
    <>
      <ChoiceField
        control={control}
        name="level"
        label={t("question.level.label")}
        hint={exists ? t("question.fixed") : undefined}
        options={levels.map((value) => ({
          value,
          label: t(`question.level.${value}`),
          hint: t(`question.level.${value}_hint`),
        }))}
      />
      <SelectField
        control={control}
        name="asked"
        label={t("ticket_type.plural")}
        options={ASKED.map((value) => ({ value, label: t(`question.asked.${value}`) }))}
      />
      {asked === "some" && <TicketTypeChoice event={event} />}
    </>
  )
}

function TicketTypeChoice({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { control } = useFormContext<QuestionForm>()
  return (
    <FieldFrame
      control={control}
      name="ticket_type_ids"
      label={t("question.asked.which")}
      rules={{ validate: (ids, form) => form.asked === "all" || ids.length > 0 || t("question.asked.none") }}
    >
      {({ value, onChange }) => <TicketTypeBoxes event={event} value={value} onChange={onChange} />}
    </FieldFrame>
  )
}
