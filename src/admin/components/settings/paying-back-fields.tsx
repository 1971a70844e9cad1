import { useFormContext } from "react-hook-form"
import { REFUND_CHANNELS } from "../../../domain/refund/channel"
import type { ShownSettings } from "../../lib/settings"
import type { SettingsForm } from "../../lib/settings-form/settings-form"
import { useStaff } from "../../lib/staff"
import { useText } from "../../lib/text/use-text"
import { ChecksField } from "../form/checks-field"
import { SelectField } from "../form/select-field"

/** How money goes back, and who decides about it and pays it (SPEC V25). */
export function PayingBackFields({ inherited }: { inherited: ShownSettings }) {
  const { t } = useText()
  const { control } = useFormContext<SettingsForm>()
  const inheritedText = t(`refund_case.channel.${inherited.refund_channel}`)
  const { data: users = [] } = useStaff()
  const options = users.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
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
      {(["refund_approvers", "refund_payers"] as const).map((name) => (
        <ChecksField
          key={name}
          control={control}
          name={name}
          label={t(`settings.field.${name}`)}
          hint={t(`settings.hint.${name}`)}
          options={options}
        />
      ))}
    </>
  )
}
