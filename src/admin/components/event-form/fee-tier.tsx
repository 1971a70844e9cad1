import { Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { PolicyForm } from "../../lib/event-form/policy"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { FeeField } from "./fee-field"

const UNITS = ["days", "hours"] as const

/** One rung of the ladder: up to and including this limit before the start, this fee. */
export function FeeTier({ index, onRemove }: { index: number; onRemove: () => void }) {
  const { t } = useText()
  const { control } = useFormContext<PolicyForm>()
  const name = `cancellation_fee.ladder.tiers.${index}` as const
  const title = t("fee.nth_tier", { position: index + 1 })
  return (
    <fieldset
      aria-label={title}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-xl p-3"
    >
      <div className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
        <TextField
          control={control}
          name={`${name}.count`}
          inputMode="numeric"
          label={t("fee.until")}
          rules={{ pattern: { value: /^\d{1,4}$/, message: t("form.whole_number") }, required: t("form.required") }}
        />
        <SelectField
          control={control}
          name={`${name}.unit`}
          label={t("fee.unit")}
          options={UNITS.map((value) => ({ value, label: t(`fee.before.${value}`) }))}
        />
        <IconButton
          size="small"
          variant="transparent"
          type="button"
          aria-label={t("fee.remove_tier", { position: index + 1 })}
          onClick={onRemove}
        >
          <Trash className="text-ui-fg-muted" />
        </IconButton>
      </div>
      <FeeField name={`${name}.fee`} label={t("fee.then")} />
    </fieldset>
  )
}
