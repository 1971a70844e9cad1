import { useFormContext } from "react-hook-form"
import { BASIS_CHOICES, type ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { StaffFeeFields } from "../fee/staff-fee-fields"
import { SelectField } from "../form/select-field"

/** What staff may do differently from the policy: the price that counts, and the fee. It is logged with the reason. */
export function StaffChoices({ currency }: { currency: string }) {
  const { t } = useText()
  const { control } = useFormContext<ChangeForm>()
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      <SelectField
        control={control}
        name="price_basis"
        label={t("policy.price_basis")}
        options={BASIS_CHOICES.map((value) => ({
          value,
          label: value === "policy" ? t("fee.choice.policy") : t(`changing.price_basis.${value}`),
        }))}
      />
      <StaffFeeFields currency={currency} />
    </div>
  )
}
