import { useFormContext, useWatch } from "react-hook-form"
import type { Direction } from "../../../domain/policy/settlements"
import { DIRECTIONS, STRATEGIES } from "../../lib/event-form/changing-policy"
import type { PolicyForm } from "../../lib/event-form/policy"
import { useText } from "../../lib/text/use-text"
import { ChecksField } from "../form/checks-field"
import { SelectField } from "../form/select-field"

/** What becomes of the money when the new price is lower, the same or higher (SPEC U15-U19). */
export function SettlementFields() {
  return (
    <div className="flex flex-col gap-y-3">
      {DIRECTIONS.map((direction) => (
        <SettlementField key={direction} direction={direction} />
      ))}
    </div>
  )
}

function SettlementField({ direction }: { direction: Direction }) {
  const { t } = useText()
  const { control } = useFormContext<PolicyForm>()
  const name = `settlements.by.${direction}` as const
  const chosen = useWatch({ control, name: `${name}.default` })
  return (
    <fieldset
      aria-label={t(`changing.direction.${direction}`)}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-xl p-3"
    >
      <SelectField
        control={control}
        name={`${name}.default`}
        label={t(`changing.direction.${direction}`)}
        options={STRATEGIES.map((value) => ({ value, label: t(`changing.strategy.${value}`) }))}
      />
      <ChecksField
        control={control}
        name={`${name}.allowed`}
        label={t("changing.allowed")}
        options={STRATEGIES.map((value) => ({
          value,
          label: t(`changing.strategy.${value}`),
          disabled: value === chosen,
        }))}
      />
    </fieldset>
  )
}
