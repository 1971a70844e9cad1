import { useFormContext } from "react-hook-form"
import type { GeneralForm } from "../../lib/event-form/new-event"
import { useText } from "../../lib/text/use-text"
import { LongTextField, TextField } from "../form/text-field"

/** What an event is: the part of its form that has nothing to do with time or money. */
export function GeneralFields() {
  const { t } = useText()
  const { control } = useFormContext<GeneralForm>()
  return (
    <>
      <TextField control={control} name="title" label={t("event.title")} rules={{ required: t("form.required") }} />
      <TextField control={control} name="venue" label={t("event.venue")} maxLength={500} optional />
      <LongTextField control={control} name="description" label={t("event.description")} optional />
    </>
  )
}
