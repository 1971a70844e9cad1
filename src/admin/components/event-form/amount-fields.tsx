import { useFormContext } from "react-hook-form"
import type { PolicyForm } from "../../lib/event-form/policy"
import { useStoreCurrencies } from "../../lib/store-currencies"
import { useText } from "../../lib/text/use-text"
import { PriceField } from "../form/price-field"
import type { FeeName } from "./fee-name"

type AmountFieldsProps = { name: FeeName; part: "amounts" | "minimum" }

/** An amount in each currency of the store; a fee needs one in the store's default currency, a minimum needs none. */
export function AmountFields({ name, part }: AmountFieldsProps) {
  const { t } = useText()
  const { control } = useFormContext<PolicyForm>()
  const currencies = useStoreCurrencies()
  return (
    <div className="grid grid-cols-2 gap-3">
      {currencies.map((currency, index) => {
        const required = part === "amounts" && index === 0
        return (
          <PriceField
            key={currency}
            control={control}
            currency={currency}
            name={`${name}.${part}.${currency}`}
            label={t(`fee.${part}`, { currency: currency.toUpperCase() })}
            optional={!required}
            rules={required ? { required: t("form.required") } : undefined}
          />
        )
      })}
    </div>
  )
}
