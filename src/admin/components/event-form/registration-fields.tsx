import { useFormContext } from "react-hook-form"
import type { ScheduleForm } from "../../lib/event-form/schedule"
import { useText } from "../../lib/text/use-text"
import { ChoiceField } from "../form/choice-field"
import { MomentField } from "../form/moment-field"
import { SwitchField } from "../form/switch-field"
import { useClockRules } from "./use-clock-rules"

const SALES = ["online", "desk"] as const

/** How and when people register. An empty end of the period means: until the event starts. */
export function RegistrationFields() {
  const { t } = useText()
  const { control } = useFormContext<ScheduleForm>()
  const rules = useClockRules()
  const options = SALES.map((value) => ({
    value,
    label: t(`event.sales.${value}`),
    hint: t(`event.sales.${value}_hint`),
  }))
  return (
    <>
      <ChoiceField control={control} name="sales" label={t("event.sales.label")} options={options} />
      <SwitchField
        control={control}
        name="approval"
        label={t("event.approval.label")}
        hint={t("event.approval.hint")}
      />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <MomentField
          control={control}
          name="registration_opens"
          label={t("event.registration.opens")}
          rules={rules()}
          optional
        />
        <MomentField
          control={control}
          name="registration_closes"
          label={t("event.registration.closes")}
          rules={rules({ after: (form) => form.registration_opens })}
          optional
        />
      </div>
    </>
  )
}
