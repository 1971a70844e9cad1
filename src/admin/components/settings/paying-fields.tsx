import { useFormContext, useWatch } from "react-hook-form"
import type { ShownSettings } from "../../lib/settings"
import { REMINDING } from "../../lib/settings-form/reminders-form"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { isTermDays } from "../../lib/settings-form/term-days"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { ZoneField } from "../form/zone-field"
import { ReminderFields } from "./reminder-fields"
import { SettingLine } from "./setting-line"

/** Until when something is to be paid, and how those are reminded who have not (SPEC V12, V13). */
export function PayingFields({ inherited }: { inherited: ShownSettings }) {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  const when = useWatch({ control, name: "payment_reminders.when" })
  const inheritedText = t(inherited.payment_reminders.on ? "settings.reminding.says" : "settings.reminding.off")
  return (
    <>
      <SettingLine
        name="payment_term_days"
        inherited={inherited.payment_term_days}
        hint={t("settings.hint.payment_term_days")}
        inputMode="numeric"
        rules={{ validate: (days) => isTermDays(days) || t("settings.between", { least: 0, most: 365 }) }}
      />
      <ZoneField
        control={control}
        name="timezone"
        label={t("settings.field.timezone")}
        hint={t("settings.hint.timezone")}
        rules={{ required: false }}
        optional
      />
      <SettingLine
        name="article_number"
        inherited={inherited.slips.article_number || null}
        hint={t("settings.hint.article_number")}
        rules={{ pattern: { value: /^\s*[A-Za-z0-9-]{0,20}\s*$/, message: t("settings.article_number_wrong") } }}
      />
      <SelectField
        control={control}
        name="payment_reminders.when"
        label={t("settings.field.payment_reminders")}
        hint={t("settings.hint.payment_reminders")}
        options={REMINDING.map((value) => ({
          value,
          label:
            value === "inherit"
              ? t("policy.inherit_options", { value: inheritedText })
              : t(`settings.reminding.${value}`),
        }))}
      />
      {when === "on" && <ReminderFields />}
    </>
  )
}
