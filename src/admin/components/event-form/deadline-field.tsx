import { useFormContext, useWatch } from "react-hook-form"
import type { Deadline } from "../../../domain/time/deadline"
import { DEADLINE_KINDS } from "../../lib/event-form/deadline"
import type { DeadlineName, PolicyForm } from "../../lib/event-form/policy"
import { clockFault } from "../../lib/event-form/schedule"
import { deadlineText } from "../../lib/text/deadline-text"
import { useText } from "../../lib/text/use-text"
import { MomentField } from "../form/moment-field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import type { Inherited } from "./inherited"

type DeadlineFieldProps = {
  name: DeadlineName
  /** What holds when nothing is chosen here. */
  inherited: Deadline
  from: Inherited
  zone: string
}

/** Until when something may be done. Days and hours before the start are two things: a clock change tells them apart. */
export function DeadlineField({ name, inherited, from, zone }: DeadlineFieldProps) {
  const { t, language } = useText()
  const { control } = useFormContext<PolicyForm>()
  const kind = useWatch({ control, name: `${name}.kind` })
  const inheritedText = deadlineText(inherited, { t, language, zone })
  const options = DEADLINE_KINDS.map((value) => ({
    value,
    label: value === "inherit" ? t(`policy.inherit_${from}`, { value: inheritedText }) : t(`deadline.kind.${value}`),
  }))
  return (
    <div className="flex flex-col gap-y-3">
      <SelectField
        control={control}
        name={`${name}.kind`}
        label={t(`policy.${name}`)}
        hint={t(`policy.${name}_hint`)}
        options={options}
      />
      {(kind === "days_before_start" || kind === "hours_before_start") && (
        <TextField
          control={control}
          name={`${name}.count`}
          inputMode="numeric"
          label={t(`deadline.count.${kind}`)}
          rules={{ pattern: { value: /^\d{1,4}$/, message: t("form.whole_number") }, required: t("form.required") }}
        />
      )}
      {kind === "at" && (
        <MomentField
          control={control}
          name={`${name}.at`}
          label={t("deadline.moment", { zone })}
          rules={{ validate: (clock) => clockRule(String(clock)) }}
        />
      )}
    </div>
  )

  function clockRule(clock: string) {
    const fault = clockFault(clock, zone, { required: true })
    return fault === null || t(`form.clock.${fault}`)
  }
}
