import { useFormContext } from "react-hook-form"
import type { PolicyForm, PolicySwitch } from "../../lib/event-form/policy"
import { SWITCHES } from "../../lib/event-form/switch"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import type { Inherited } from "./inherited"

type PolicySwitchFieldProps = { name: "self_service" | PolicySwitch; inherited: boolean; from: Inherited }

/** On, off, or as the level above, which is told. */
export function PolicySwitchField({ name, inherited, from }: PolicySwitchFieldProps) {
  const { t } = useText()
  const { control } = useFormContext<PolicyForm>()
  const above = t(`policy.inherit_${from}`, { value: t(inherited ? "policy.on" : "policy.off") })
  return (
    <SelectField
      control={control}
      name={name}
      label={t(`policy.${name}`)}
      hint={t(`policy.${name}_hint`)}
      options={SWITCHES.map((value) => ({ value, label: value === "inherit" ? above : t(`policy.${value}`) }))}
    />
  )
}
