import { Combobox } from "@medusajs/dashboard/components"
import { useFormContext } from "react-hook-form"
import type { AdminBooking } from "../../lib/contract/booking"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import { priceTexts } from "../../lib/money"
import { heldTicketTypes, suggestMapping } from "../../lib/rebooking/target"
import { useText } from "../../lib/text/use-text"
import { formatMoment } from "../../lib/time/format-time"
import { Field } from "../form/field"
import { SelectField } from "../form/select-field"

export type RebookValues = { event_id: string; ticket_types: Record<string, string>; reason: string }

type TargetFieldsProps = { booking: AdminBooking; targets: RebookingTarget[]; onChange: () => void }

/** The event to move to, and what each kind of ticket becomes there. */
export function TargetFields({ booking, targets, onChange }: TargetFieldsProps) {
  const { t, language } = useText()
  const { control, setValue, watch } = useFormContext<RebookValues>()
  const held = heldTicketTypes(booking)
  const event = targets.find(({ id }) => id === watch("event_id"))
  const events = targets.map(({ id, title, starts_at, timezone }) => ({
    value: id,
    label: `${title} · ${formatMoment(starts_at, timezone, language)}`,
  }))
  const choose = (id = "") => {
    const chosen = targets.find((target) => target.id === id)
    setValue("event_id", id, { shouldDirty: true })
    setValue("ticket_types", chosen ? suggestMapping(held, chosen) : {})
    onChange()
  }
  const free = (seats: number | null) =>
    seats === null ? t("seats.no_limit") : t("seats.free_count", { count: seats })
  const offers = event?.ticket_types.map(({ id, title, prices, seats }) => ({
    value: id,
    label: [title, ...priceTexts(prices, language), free(seats.free)].join(" · "),
  }))
  return (
    <>
      <Field control={control} name="event_id" label={t("rebooking.target")}>
        {({ value, ref, name, onBlur }) => (
          <Combobox
            ref={ref}
            name={name}
            onBlur={onBlur}
            value={String(value)}
            onChange={choose}
            options={events}
            placeholder={t("rebooking.target_placeholder")}
          />
        )}
      </Field>
      {event &&
        held.map(({ id, title }) => (
          <SelectField
            key={`${event.id}.${id}`}
            control={control}
            name={`ticket_types.${id}`}
            label={t("rebooking.becomes", { title })}
            placeholder={t("rebooking.choose_ticket_type")}
            options={offers ?? []}
          />
        ))}
    </>
  )
}
