import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"
import { useFormContext } from "react-hook-form"
import type { ShownSettings } from "../../lib/settings"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { languageName } from "../../lib/text/language-name"
import { LANGUAGES } from "../../lib/text/languages"
import { useText } from "../../lib/text/use-text"
import { FieldFrame } from "../form/field"
import { useEmailRule } from "../form/use-email-rule"
import { SettingLine } from "./setting-line"
import { useWebAddressRule } from "./use-web-address-rule"

/** How the shop presents itself to customers: in mails and in the portal. */
export function SenderFields({ inherited }: { inherited: ShownSettings }) {
  const { t } = useText()
  const email = useEmailRule()
  const webAddress = useWebAddressRule()
  return (
    <>
      <SettingLine name="shop_name" inherited={inherited.shop_name} hint={t("settings.hint.shop_name")} />
      <SettingLine name="logo_url" inherited={inherited.logo_url} rules={webAddress} />
      <SettingLine name="sender_name" inherited={inherited.sender.name} hint={t("settings.hint.sender_name")} />
      <SettingLine name="reply_to" type="email" inherited={inherited.sender.reply_to} rules={email} />
      <LanguagesField inherited={inherited.languages} />
      <SettingLine
        name="default_locale"
        inherited={inherited.default_locale}
        hint={t("settings.hint.default_locale")}
        rules={{ pattern: { value: /^\s*([a-z]{2}([-_][A-Za-z]{2})?)?\s*$/, message: t("settings.locale_pattern") } }}
      />
    </>
  )
}

function LanguagesField({ inherited }: { inherited: ShownSettings["languages"] }) {
  const { t, language } = useText()
  const id = useId()
  const { control } = useFormContext<SettingsForm>()
  const names = inherited.map((one) => languageName(one, language)).join(", ")
  return (
    <FieldFrame
      control={control}
      name="languages"
      label={t("settings.field.languages")}
      hint={t("settings.hint.languages", { languages: names })}
      optional
    >
      {({ value, onChange }) => (
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {LANGUAGES.map((one) => (
            <div key={one} className="flex items-center gap-x-2">
              <Checkbox
                id={`${id}-${one}`}
                checked={value.includes(one)}
                onCheckedChange={(on) =>
                  onChange(on === true ? [...value, one] : value.filter((other) => other !== one))
                }
              />
              <Label htmlFor={`${id}-${one}`} size="small">
                {languageName(one, language)}
              </Label>
            </div>
          ))}
        </div>
      )}
    </FieldFrame>
  )
}
