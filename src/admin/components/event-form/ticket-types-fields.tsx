import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text } from "@medusajs/ui"
import { useFieldArray, useFormContext } from "react-hook-form"
import { newTicketTypeForm, type TicketTypeForm } from "../../lib/event-form/ticket-type"
import { useText } from "../../lib/text/use-text"
import { TicketTypeFields } from "./ticket-type-fields"

const MAX_TICKET_TYPES = 50

/** The ticket types of a new event. */
export function TicketTypesFields() {
  const { t } = useText()
  const { control } = useFormContext<{ ticket_types: TicketTypeForm[] }>()
  const { fields, append, remove } = useFieldArray({ control, name: "ticket_types" })
  return (
    <div className="flex flex-col items-start gap-y-4">
      {fields.map(({ id }, index) => (
        <fieldset
          key={id}
          className="bg-ui-bg-subtle shadow-elevation-card-rest flex w-full flex-col gap-y-4 rounded-xl p-4"
        >
          <div className="flex items-center justify-between">
            <Text size="small" weight="plus" asChild>
              <legend>{t("ticket_type.nth", { position: index + 1 })}</legend>
            </Text>
            {fields.length > 1 && (
              <IconButton
                type="button"
                size="small"
                variant="transparent"
                aria-label={t("ticket_type.remove", { position: index + 1 })}
                onClick={() => remove(index)}
              >
                <Trash className="text-ui-fg-muted" />
              </IconButton>
            )}
          </div>
          <TicketTypeFields index={index} />
        </fieldset>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={fields.length >= MAX_TICKET_TYPES}
        onClick={() => append(newTicketTypeForm())}
      >
        <Plus />
        {t("ticket_type.add_another")}
      </Button>
    </div>
  )
}
