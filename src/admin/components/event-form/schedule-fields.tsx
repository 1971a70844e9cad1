import { useFormContext } from "react-hook-form"
import type { ScheduleForm } from "../../lib/event-form/schedule"
import { useText } from "../../lib/text/use-text"
import { ZoneField } from "../form/zone-field"
import { DatesFields } from "./dates-fields"

/** Zone and dates. All times of the form are clocks of this zone: changing it keeps what the clocks show. */
export function ScheduleFields() {
  const { t } = useText()
  const { control } = useFormContext<ScheduleForm>()
  return (
    <>
      <ZoneField control={control} name="timezone" label={t("event.timezone")} hint={t("event.timezone_hint")} />
      <DatesFields />
    </>
  )
}
