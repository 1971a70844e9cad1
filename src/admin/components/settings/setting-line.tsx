import type { UseControllerProps } from "react-hook-form"
import { useFormContext } from "react-hook-form"
import type { NumberSetting, SettingsForm, TextSetting } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { TextField } from "../form/text-field"

type Name = TextSetting | NumberSetting | "sender_name" | "reply_to" | "article_number"

type SettingLineProps = {
  name: Name
  /** What holds while nothing is entered here. */
  inherited: string | number | null
  hint?: string
  type?: "text" | "email"
  inputMode?: "numeric"
  rules?: UseControllerProps<SettingsForm, Name>["rules"]
}

/** A line of text. While it is empty it shows, in grey, what holds by the plugin's options. */
export function SettingLine({ name, inherited, hint, ...input }: SettingLineProps) {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  const holds = inherited === null ? t("settings.not_set") : t("settings.by_options", { value: inherited })
  return (
    <TextField
      control={control}
      name={name}
      label={t(`settings.field.${name}`)}
      hint={hint}
      placeholder={holds}
      maxLength={500}
      optional
      {...input}
    />
  )
}
