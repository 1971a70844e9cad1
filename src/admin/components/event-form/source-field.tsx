import type { ReactNode } from "react"
import { useFormContext, useWatch } from "react-hook-form"
import type { PolicyForm } from "../../lib/event-form/policy"
import { SOURCES } from "../../lib/event-form/source"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import type { Inherited } from "./inherited"

type SourceFieldProps = {
  name: "rebooking_kinds" | "settlements" | "cancelling" | "cancellation_fee" | "cancel_notice"
  /** What the level above says, in words. */
  inherited: string
  from: Inherited
  /** What can be said here instead. */
  children: ReactNode
}

/** Left to the level above, which is told, or decided here. */
export function SourceField({ name, inherited, from, children }: SourceFieldProps) {
  const { t } = useText()
  const { control } = useFormContext<PolicyForm>()
  const source = useWatch({ control, name: `${name}.source` })
  const above = t(`policy.inherit_${from}`, { value: inherited })
  return (
    <div className="flex flex-col gap-y-3">
      <SelectField
        control={control}
        name={`${name}.source`}
        label={t(`policy.${name}`)}
        hint={t(`policy.${name}_hint`)}
        options={SOURCES.map((value) => ({ value, label: value === "inherit" ? above : t("policy.own") }))}
      />
      {source === "own" && children}
    </div>
  )
}
