import { useFormContext } from "react-hook-form"
import { REFUND_CHANNELS } from "../../../domain/refund/channel"
import type { ShownSettings } from "../../lib/settings"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"

/** How money goes back (SPEC V25). */
export function PayingBackFields({ inherited }: { inherited: ShownSettings }) {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  const inheritedText = t(`refund_case.channel.${inherited.refund_channel}`)
  return (
    <SelectField
      control={control}
      name="refund_channel"
      label={t("settings.field.refund_channel")}
      hint={t("settings.hint.refund_channel")}
      options={[
        { value: "inherit", label: t("policy.inherit_options", { value: inheritedText }) },
        ...REFUND_CHANNELS.map((value) => ({ value, label: t(`refund_case.channel.${value}`) })),
      ]}
    />
  )
}
