import { useFormContext } from "react-hook-form"
import { SWITCHES } from "../../lib/event-form/switch"
import type { ShownSettings } from "../../lib/settings"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { SettingLine } from "./setting-line"
import { useWebAddressRule } from "./use-web-address-rule"

/** What happens to people's data, and what they agree to. */
export function PrivacyFields({ inherited }: { inherited: ShownSettings }) {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  const webAddress = useWebAddressRule()
  const onOff = t(inherited.contact_sync ? "policy.on" : "policy.off")
  return (
    <>
      <SelectField
        control={control}
        name="contact_sync"
        label={t("settings.field.contact_sync")}
        hint={t("settings.hint.contact_sync")}
        options={SWITCHES.map((value) => ({
          value,
          label: value === "inherit" ? t("policy.inherit_options", { value: onOff }) : t(`policy.${value}`),
        }))}
      />
      <SettingLine
        name="anonymise_after_days"
        inherited={inherited.anonymise_after_days}
        hint={t("settings.hint.anonymise_after_days")}
        inputMode="numeric"
        rules={{ pattern: { value: /^\s*([1-9]\d{0,4})?\s*$/, message: t("form.whole_number") } }}
      />
      <SettingLine
        name="terms_url"
        inherited={inherited.terms_url}
        hint={t("settings.hint.terms_url")}
        rules={webAddress}
      />
      <SettingLine name="privacy_url" inherited={inherited.privacy_url} rules={webAddress} />
    </>
  )
}
