import { Hint, Input, Text } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { LimitName } from "../../../domain/settings/limits"
import type { ShownSettings } from "../../lib/settings"
import { LIMIT_NAMES } from "../../lib/settings-form/limits-form"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { SettingLine } from "./setting-line"

/** How long somebody stays signed in to a booking, and how often something may be tried. */
export function AccessFields({ inherited }: { inherited: ShownSettings }) {
  const { t } = useText()
  return (
    <>
      <SettingLine
        name="access_minutes"
        inherited={inherited.access_minutes}
        hint={t("settings.hint.access_minutes")}
        inputMode="numeric"
        rules={{ validate: (minutes) => isBetween(minutes, 5, 60) || t("settings.between", { least: 5, most: 60 }) }}
      />
      <fieldset className="flex flex-col gap-y-4">
        <legend className="mb-2">
          <Text size="small" weight="plus">
            {t("settings.field.limits")}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("settings.hint.limits")}
          </Text>
        </legend>
        {LIMIT_NAMES.map((name) => (
          <LimitFields key={name} name={name} inherited={inherited.limits[name]} />
        ))}
      </fieldset>
    </>
  )
}

type LimitFieldsProps = { name: LimitName; inherited: ShownSettings["limits"][LimitName] }

function LimitFields({ name, inherited }: LimitFieldsProps) {
  const { t } = useText()
  const { register, formState } = useFormContext<SettingsForm>()
  const title = t(`settings.limit.${name}`)
  const faults = formState.errors.limits?.[name]
  const whole = (text: string) => isBetween(text, 1, 100_000) || t("form.whole_number")
  const minutes = (text: string) => isBetween(text.replace(",", "."), 0.02, 1440) || t("settings.minutes_pattern")
  return (
    <div className="grid grid-cols-[1fr_24px_1fr] items-center gap-2 sm:grid-cols-[1fr_110px_24px_110px]">
      <Text size="small" className="col-span-3 sm:col-span-1">
        {title}
      </Text>
      <Input
        {...register(`limits.${name}.points`, { validate: whole })}
        size="small"
        inputMode="numeric"
        aria-label={t("settings.limit_times", { title })}
        placeholder={`${inherited.points} ×`}
        aria-invalid={Boolean(faults?.points)}
      />
      <Text size="small" className="text-ui-fg-subtle text-center">
        {t("settings.limit_in")}
      </Text>
      <Input
        {...register(`limits.${name}.minutes`, { validate: minutes })}
        size="small"
        inputMode="decimal"
        aria-label={t("settings.limit_minutes", { title })}
        placeholder={t("settings.minutes", { count: inherited.seconds / 60 })}
        aria-invalid={Boolean(faults?.minutes)}
      />
      {faults && (
        <Hint variant="error" className="col-span-3 sm:col-span-4">
          {faults.points?.message ?? faults.minutes?.message}
        </Hint>
      )}
    </div>
  )
}

/** Empty is fine: it is not set then. */
function isBetween(text: string, least: number, most: number): boolean {
  if (text.trim() === "") return true
  const number = Number(text)
  return number >= least && number <= most
}
