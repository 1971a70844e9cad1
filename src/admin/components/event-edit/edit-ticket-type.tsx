import { Button, Text } from "@medusajs/ui"
import { useForm } from "react-hook-form"
import type { AdminEvent, AdminTicketType } from "../../lib/contract/event"
import { type TicketTypeForm, ticketTypeChange, ticketTypeForm } from "../../lib/event-form/ticket-type"
import { useUpdateTicketType } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { PriceFields } from "../event-form/price-fields"
import { SeatsField } from "../event-form/seats-field"
import { DrawerForm } from "../form/drawer-form"
import { TextField } from "../form/text-field"
import { DrawerLink } from "../page/drawer-link"

type EditTicketTypeProps = { event: AdminEvent; ticketType: AdminTicketType }

export function EditTicketType({ event, ticketType }: EditTicketTypeProps) {
  const { t, language } = useText()
  const form = useForm({ defaultValues: ticketTypeForm(ticketType, language) })
  const update = useUpdateTicketType(event.id, ticketType.id)
  return (
    <DrawerForm form={form} write={update} body={ticketTypeChange} done={t("ticket_type.saved")}>
      <TextField
        control={form.control}
        name="title"
        label={t("ticket_type.title")}
        rules={{ required: t("form.required") }}
      />
      <SeatsField
        control={form.control}
        name="quota"
        label={t("ticket_type.quota")}
        hint={t("seats.taken_now", { taken: ticketType.seats.taken })}
        optional
      />
      <PriceFields<TicketTypeForm> name={(currency) => `prices.${currency}`} />
      <div className="flex flex-col items-start gap-y-2">
        <Text size="small" className="text-ui-fg-subtle">
          {t("ticket_type.policy_hint")}
        </Text>
        <Button size="small" variant="secondary" asChild>
          <DrawerLink to={`/events/${event.id}/ticket-types/${ticketType.id}/policy`}>
            {t("ticket_type.edit_policy")}
          </DrawerLink>
        </Button>
      </div>
    </DrawerForm>
  )
}
