import { Combobox } from "@medusajs/dashboard/components"
import type { FieldPath, FieldValues } from "react-hook-form"
import { useText } from "../../lib/text/use-text"
import { useVariantOptions } from "../../lib/variants"
import { Field, type FieldProps } from "../form/field"

/** A product variant that exists, found by the name of its product. */
export function VariantField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: FieldProps<Values, Name>
) {
  const { t } = useText()
  const variants = useVariantOptions()
  return (
    <Field rules={{ required: t("form.required") }} {...props}>
      {({ value, onChange, onBlur, name, ref }) => (
        <Combobox
          ref={ref}
          name={name}
          onBlur={onBlur}
          value={value}
          onChange={onChange}
          options={variants.options}
          searchValue={variants.searchValue}
          onSearchValueChange={variants.onSearchValueChange}
          fetchNextPage={variants.fetchNextPage}
          isFetchingNextPage={variants.isFetchingNextPage}
          placeholder={t("ticket_type.variant_placeholder")}
        />
      )}
    </Field>
  )
}
