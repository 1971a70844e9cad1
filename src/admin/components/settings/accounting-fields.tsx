import { useFormContext } from "react-hook-form"
import { LIST_INTERVALS } from "../../../domain/accounting/period"
import type { ShownSettings } from "../../lib/settings"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { languageName } from "../../lib/text/language-name"
import { LANGUAGES } from "../../lib/text/languages"
import { spokenLanguage } from "../../lib/text/spoken-language"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"

/** Who checks refunds and gets the list of a period, how often, and in which language (SPEC V10, V24). */
export function AccountingFields({ inherited }: { inherited: ShownSettings }) {
  const { t, language } = useText()
  const { control } = useFormContext<SettingsForm>()
  const spoken = languageName(spokenLanguage(inherited.default_locale), language)
  return (
    <>
      <TextField
        control={control}
        name="accounting.email"
        type="email"
        label={t("settings.field.accounting_email")}
        hint={t("settings.hint.accounting_email")}
        rules={useEmailRule()}
        optional
      />
      <SelectField
        control={control}
        name="accounting.list_every"
        label={t("settings.field.list_every")}
        hint={t("settings.hint.list_every")}
        options={LIST_INTERVALS.map((value) => ({ value, label: t(`settings.list_every.${value}`) }))}
      />
      <SelectField
        control={control}
        name="accounting.language"
        label={t("settings.field.accounting_language")}
        options={[
          { value: "inherit", label: t("policy.inherit_options", { value: spoken }) },
          ...LANGUAGES.map((value) => ({ value, label: languageName(value, language) })),
        ]}
      />
    </>
  )
}
