import { useFormContext } from "react-hook-form"
import type { CompletePolicy } from "../../../domain/policy/policy"
import { type PolicyForm, type PolicySwitch, SWITCHES } from "../../lib/event-form/policy"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { DeadlineField } from "./deadline-field"
import type { Inherited } from "./inherited"

type PolicyFieldsProps = {
  inherited: CompletePolicy
  /** The level that it is inherited from. */
  from: Inherited
  zone: string
}

/** What customers may change by themselves, and until when. Each choice can be left to the level above, which is told. */
export function PolicyFields({ inherited, from, zone }: PolicyFieldsProps) {
  return (
    <>
      <SwitchField name="self_service" inherited={inherited.self_service} from={from} />
      <DeadlineField name="edit_until" inherited={inherited.edit_until} from={from} zone={zone} />
      <DeadlineField name="rename_until" inherited={inherited.rename_until} from={from} zone={zone} />
      <SwitchField name="rebooking" inherited={inherited.rebooking} from={from} />
      <DeadlineField name="rebook_until" inherited={inherited.rebook_until} from={from} zone={zone} />
      {from !== "event" && (
        <>
          <SwitchField name="edit_attended" inherited={inherited.edit_attended} from={from} />
          <SwitchField name="closes_with_event" inherited={inherited.closes_with_event} from={from} />
        </>
      )}
    </>
  )
}

type SwitchFieldProps = Pick<PolicyFieldsProps, "from"> & { name: "self_service" | PolicySwitch; inherited: boolean }

function SwitchField({ name, inherited, from }: SwitchFieldProps) {
  const { t } = useText()
  const { control } = useFormContext<PolicyForm>()
  const options = SWITCHES.map((value) => ({
    value,
    label:
      value === "inherit"
        ? t(`policy.inherit_${from}`, { value: t(inherited ? "policy.on" : "policy.off") })
        : t(`policy.${value}`),
  }))
  return (
    <SelectField
      control={control}
      name={name}
      label={t(`policy.${name}`)}
      hint={t(`policy.${name}_hint`)}
      options={options}
    />
  )
}
