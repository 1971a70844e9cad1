import { type FieldPath, useFormContext, useWatch } from "react-hook-form"
import type { TicketTypeForm } from "../../lib/event-form/ticket-type"
import { useText } from "../../lib/text/use-text"
import { ChoiceField } from "../form/choice-field"
import { TextField } from "../form/text-field"
import { PriceFields } from "./price-fields"
import { SeatsField } from "./seats-field"
import { VariantField } from "./variant-field"

const KINDS = ["new", "attached"] as const

type Values = { ticket_types: TicketTypeForm[] }

/** One ticket type to add: a new one with its prices, or a product variant that exists and keeps its own. */
export function TicketTypeFields({ index }: { index: number }) {
  const { t } = useText()
  const { control } = useFormContext<Values>()
  const kind = useWatch({ control, name: `ticket_types.${index}.kind` })
  const name = <Name extends keyof TicketTypeForm>(field: Name) => `ticket_types.${index}.${field}` as const
  const kinds = KINDS.map((value) => ({
    value,
    label: t(`ticket_type.kind.${value}`),
    hint: t(`ticket_type.kind.${value}_hint`),
  }))
  return (
    <>
      <ChoiceField control={control} name={name("kind")} label={t("ticket_type.kind.label")} options={kinds} />
      {kind === "attached" && (
        <VariantField control={control} name={name("variant_id")} label={t("ticket_type.variant")} />
      )}
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField
          control={control}
          name={name("title")}
          label={t("ticket_type.title")}
          optional={kind === "attached"}
          rules={{ validate: (title, form) => isNamed(title, form, index) || t("form.required") }}
        />
        <SeatsField control={control} name={name("quota")} label={t("ticket_type.quota")} optional />
      </div>
      {kind === "new" && (
        <PriceFields<Values> name={(currency) => `ticket_types.${index}.prices.${currency}` as FieldPath<Values>} />
      )}
    </>
  )
}

/** A new ticket type needs a name; an existing variant has one. */
function isNamed(title: string, form: Values, index: number): boolean {
  return form.ticket_types[index]?.kind === "attached" || title.trim() !== ""
}
