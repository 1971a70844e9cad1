import type { FieldPath, FieldValues } from "react-hook-form"
import { useFormContext } from "react-hook-form"
import { useStoreCurrencies } from "../../lib/store-currencies"
import { useText } from "../../lib/text/use-text"
import { PriceField } from "../form/price-field"

type PriceFieldsProps<Values extends FieldValues> = { name: (currency: string) => FieldPath<Values> }

/** A price in each currency of the store. The store's default is needed; the ticket is not sold in one left empty. */
export function PriceFields<Values extends FieldValues>({ name }: PriceFieldsProps<Values>) {
  const { t } = useText()
  const { control } = useFormContext<Values>()
  const currencies = useStoreCurrencies()
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
      {currencies.map((currency, index) => (
        <PriceField
          key={currency}
          control={control}
          currency={currency}
          name={name(currency)}
          label={t("ticket_type.price", { currency: currency.toUpperCase() })}
          optional={index > 0}
          rules={index === 0 ? { required: t("form.price_required") } : undefined}
        />
      ))}
    </div>
  )
}
