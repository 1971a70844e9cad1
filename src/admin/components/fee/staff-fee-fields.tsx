import { useFormContext, useWatch } from "react-hook-form"
import { FEE_CHOICES, type StaffFee } from "../../lib/fee/staff-fee"
import { readAmount } from "../../lib/money"
import { useText } from "../../lib/text/use-text"
import { PriceField } from "../form/price-field"
import { SelectField } from "../form/select-field"

/** The fee that staff ask: as the policy says, none, or an amount of their own. */
export function StaffFeeFields({ currency }: { currency: string }) {
  const { t } = useText()
  const { control } = useFormContext<StaffFee>()
  const fee = useWatch({ control, name: "fee" })
  return (
    <>
      <SelectField
        control={control}
        name="fee"
        label={t("fee.label")}
        options={FEE_CHOICES.map((value) => ({ value, label: t(`fee.choice.${value}`) }))}
      />
      {fee === "own" && (
        <PriceField
          control={control}
          currency={currency}
          name="fee_amount"
          label={t("fee.own_amount")}
          rules={{ validate: (text) => readAmount(text, currency) !== null || t("form.required") }}
        />
      )}
    </>
  )
}
