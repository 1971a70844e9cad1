import { useFormContext } from "react-hook-form"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** When a day's edits are told in one mail, on the event's clocks. */
export function DigestField({ inherited }: { inherited: number }) {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`
  return (
    <SelectField
      control={control}
      name="digest_hour"
      label={t("settings.field.digest_hour")}
      hint={t("settings.hint.digest_hour")}
      options={[
        { value: "inherit", label: t("policy.inherit_options", { value: clock(inherited) }) },
        ...HOURS.map((hour) => ({ value: String(hour), label: clock(hour) })),
      ]}
    />
  )
}
