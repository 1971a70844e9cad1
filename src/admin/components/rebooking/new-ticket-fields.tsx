import { Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import type { RebookingTarget } from "../../lib/contract/rebooking"
import type { ChangeForm } from "../../lib/rebooking/change-form"
import { useText } from "../../lib/text/use-text"
import { SelectField } from "../form/select-field"
import { TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"
import { EventField } from "./event-field"
import { NewTicketAddOns } from "./new-ticket-add-ons"
import { ticketTypeOptions } from "./ticket-type-options"

type NewTicketFieldsProps = { index: number; targets: RebookingTarget[]; currency: string; onRemove: () => void }

/** One ticket more: for which event, of which type, whose it is where that is known, and the add-ons that it comes with. */
export function NewTicketFields({ index, targets, currency, onRemove }: NewTicketFieldsProps) {
  const { t, language } = useText()
  const { control, setValue } = useFormContext<ChangeForm>()
  const email = useEmailRule()
  const name = `add.${index}` as const
  const eventId = useWatch({ control, name: `${name}.event_id` })
  const event = targets.find(({ id }) => id === eventId)
  const forgetAddOns = () => setValue(`${name}.add_ons`, {})
  const title = t("rebooking.new_ticket", { position: index + 1 })
  return (
    <fieldset
      aria-label={title}
      className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-3 rounded-xl p-3"
    >
      <div className="flex items-center justify-between">
        <Text size="small" weight="plus">
          {title}
        </Text>
        <IconButton
          size="small"
          variant="transparent"
          type="button"
          aria-label={t("rebooking.remove_ticket", { position: index + 1 })}
          onClick={onRemove}
        >
          <Trash className="text-ui-fg-muted" />
        </IconButton>
      </div>
      <EventField
        name={`${name}.event_id`}
        label={t("event.singular")}
        targets={targets}
        required
        onChange={() => {
          setValue(`${name}.ticket_type_id`, "")
          forgetAddOns()
        }}
      />
      {event && (
        <SelectField
          control={control}
          name={`${name}.ticket_type_id`}
          label={t("ticket_type.singular")}
          placeholder={t("rebooking.choose_ticket_type")}
          rules={{ required: t("form.required") }}
          onChosen={forgetAddOns}
          options={ticketTypeOptions(event, { t, language })}
        />
      )}
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField control={control} name={`${name}.first_name`} label={t("person.first_name")} optional />
        <TextField control={control} name={`${name}.last_name`} label={t("person.last_name")} optional />
      </div>
      <TextField
        control={control}
        name={`${name}.email`}
        type="email"
        label={t("person.email")}
        rules={email}
        optional
      />
      {event && <NewTicketAddOns index={index} eventId={event.id} currency={currency} />}
    </fieldset>
  )
}
