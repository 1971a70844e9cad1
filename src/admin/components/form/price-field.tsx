import { CurrencyInput } from "@medusajs/ui"
import type { FieldPath, FieldValues } from "react-hook-form"
import { decimalsOf } from "../../../domain/money/decimal"
import { currencySymbol, decimalSeparator } from "../../lib/money"
import { useText } from "../../lib/text/use-text"
import { Field, type FieldProps } from "./field"

/** An amount in one currency, with the decimal sign of the page's language. */
export function PriceField<Values extends FieldValues, Name extends FieldPath<Values>>({
  currency,
  ...field
}: FieldProps<Values, Name> & { currency: string }) {
  const { language } = useText()
  const separator = decimalSeparator(language)
  return (
    <Field {...field}>
      {({ value, onChange, ...bound }) => (
        <CurrencyInput
          {...bound}
          code={currency.toUpperCase()}
          symbol={currencySymbol(currency, language)}
          decimalSeparator={separator}
          groupSeparator={separator === "," ? "." : ","}
          disableGroupSeparators
          allowNegativeValue={false}
          decimalsLimit={decimalsOf(currency)}
          allowDecimals={decimalsOf(currency) > 0}
          value={value ?? ""}
          onValueChange={(text) => onChange(text ?? "")}
        />
      )}
    </Field>
  )
}
