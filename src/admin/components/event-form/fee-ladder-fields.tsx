import { Plus } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import { MAX_TIERS, newTier } from "../../lib/event-form/fee-ladder"
import type { PolicyForm } from "../../lib/event-form/policy"
import { useText } from "../../lib/text/use-text"
import { FeeExample } from "./fee-example"
import { FeeField } from "./fee-field"
import { FeeTier } from "./fee-tier"

const TIERS = "cancellation_fee.ladder.tiers"

/** What cancelling costs by the time left: rung by rung, what holds after the last, and what that makes of one ticket. */
export function FeeLadderFields() {
  const { t, language } = useText()
  const { control, getValues } = useFormContext<PolicyForm>()
  const { fields, append, remove } = useFieldArray({ control, name: TIERS })
  return (
    <div className="flex flex-col gap-y-3">
      {fields.map(({ id }, index) => (
        <FeeTier key={id} index={index} onRemove={() => remove(index)} />
      ))}
      <Button
        size="small"
        variant="secondary"
        type="button"
        className="self-start"
        disabled={fields.length >= MAX_TIERS}
        onClick={() => append(newTier(getValues(TIERS), language))}
      >
        <Plus />
        {t("fee.add_tier")}
      </Button>
      <FeeField
        name="cancellation_fee.ladder.after"
        label={t(fields.length === 0 ? "fee.always" : "fee.after_label")}
      />
      <FeeExample />
    </div>
  )
}
