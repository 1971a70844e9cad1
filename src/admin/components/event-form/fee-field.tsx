import { useFormContext, useWatch } from "react-hook-form"
import { FEE_KINDS, readPercent } from "../../lib/event-form/fee"
import type { PolicyForm } from "../../lib/event-form/policy"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { AmountFields } from "./amount-fields"
import type { FeeName } from "./fee-name"

type FeeFieldProps = {
  name: FeeName
  label: string
  hint?: string
  /** What leaving it to the level above means; a fee of a ladder can't be left to it. */
  inherited?: string
}

/** Nothing, a share with a minimum, or a fixed amount: in each currency that the store sells in. */
export function FeeField({ name, label, hint, inherited }: FeeFieldProps) {
  const { t } = useText()
  const { control } = useFormContext<PolicyForm>()
  const kind = useWatch({ control, name: `${name}.kind` })
  const above = inherited === undefined ? [] : [{ value: "inherit", label: inherited }]
  return (
    <div className="flex flex-col gap-y-3">
      <SelectField
        control={control}
        name={`${name}.kind`}
        label={label}
        hint={hint}
        options={[...above, ...FEE_KINDS.map((value) => ({ value, label: t(`fee.kind.${value}`) }))]}
      />
      {kind === "share" && (
        <>
          <TextField
            control={control}
            name={`${name}.percent`}
            inputMode="decimal"
            label={t("fee.percent")}
            rules={{ validate: (text) => readPercent(String(text)) !== null || t("fee.percent_pattern") }}
          />
          <AmountFields name={name} part="minimum" />
        </>
      )}
      {kind === "amount" && <AmountFields name={name} part="amounts" />}
    </div>
  )
}
