import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import { usePaymentProviders } from "../../lib/payment-providers"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { FieldFrame } from "../form/field"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"

const HOURS = Array.from({ length: 24 }, (_, hour) => hour)
const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`

/** When a reminder goes, how many there are, and whom none reaches. */
export function ReminderFields() {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  const quietFrom = useWatch({ control, name: "payment_reminders.quiet_from" })
  const within = (least: number, most: number) => (text: string) =>
    (/^-?\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most) ||
    t("settings.between", { least, most })
  const number = { control, inputMode: "numeric" } as const
  return (
    <>
      <TextField
        {...number}
        name="payment_reminders.first_after_days"
        label={t("settings.reminding.first")}
        hint={t("settings.reminding.first_hint")}
        rules={{ validate: within(-90, 90) }}
      />
      <TextField
        {...number}
        name="payment_reminders.every_days"
        label={t("settings.reminding.every")}
        rules={{ validate: within(1, 90) }}
      />
      <TextField
        {...number}
        name="payment_reminders.maximum"
        label={t("settings.reminding.maximum")}
        hint={t("settings.reminding.maximum_hint")}
        rules={{ validate: (text) => !text.trim() || within(1, 100)(text) }}
        optional
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <SelectField
          control={control}
          name="payment_reminders.quiet_from"
          label={t("settings.reminding.quiet_from")}
          options={[
            { value: "none", label: t("settings.reminding.never_quiet") },
            ...HOURS.map((hour) => ({ value: String(hour), label: clock(hour) })),
          ]}
        />
        {quietFrom !== "none" && (
          <SelectField
            control={control}
            name="payment_reminders.quiet_to"
            label={t("settings.reminding.quiet_to")}
            options={HOURS.map((hour) => ({ value: String(hour), label: clock(hour) }))}
          />
        )}
      </div>
      <SilentProviders />
    </>
  )
}

/** Payment providers that remind by themselves. */
function SilentProviders() {
  const { t } = useText()
  const id = useId()
  const { control } = useFormContext<SettingsForm>()
  const { data: providers = [] } = usePaymentProviders()
  return (
    <FieldFrame
      control={control}
      name="payment_reminders.silent_providers"
      label={t("settings.reminding.silent")}
      hint={t("settings.reminding.silent_hint")}
      optional
    >
      {({ value, onChange }) => (
        <div className="flex flex-col gap-y-2">
          {providers.map((provider) => (
            <div key={provider} className="flex items-center gap-x-2">
              <Checkbox
                id={`${id}-${provider}`}
                checked={value.includes(provider)}
                onCheckedChange={(on) =>
                  onChange(on === true ? [...value, provider] : value.filter((one) => one !== provider))
                }
              />
              <Label htmlFor={`${id}-${provider}`} size="small" className="break-all">
                {provider}
              </Label>
            </div>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}
