import { Divider, Heading, Text } from "@medusajs/ui"
import { Fragment, type ReactNode } from "react"
import { useFormContext } from "react-hook-form"
import type { NewEventForm } from "../../lib/event-form/new-event"
import { type TextKey, useText } from "../../lib/text/use-text"
import { ContactsFields } from "../event-form/contacts-fields"
import { GeneralFields } from "../event-form/general-fields"
import { RegistrationFields } from "../event-form/registration-fields"
import { ScheduleFields } from "../event-form/schedule-fields"
import { SeatsField } from "../event-form/seats-field"
import { TicketTypesFields } from "../event-form/ticket-types-fields"

/** All fields of a new event, in the order in which an organiser thinks of them. */
export function CreateEventFields() {
  const { t } = useText()
  const { control } = useFormContext<NewEventForm>()
  return (
    <>
      <GeneralFields />
      <Chapter title="event.dates.label" hint="event.dates.hint">
        <ScheduleFields />
      </Chapter>
      <Chapter title="event.registration.label" hint="event.registration.hint">
        <RegistrationFields />
      </Chapter>
      <Chapter title="ticket_type.plural" hint="ticket_type.hint">
        <SeatsField
          control={control}
          name="capacity"
          label={t("seats.capacity")}
          hint={t("seats.capacity_hint")}
          optional
        />
        <TicketTypesFields />
      </Chapter>
      <Chapter title="event.contacts.label" hint="event.contacts.hint">
        <ContactsFields />
      </Chapter>
    </>
  )
}

function Chapter({ title, hint, children }: { title: TextKey; hint: TextKey; children: ReactNode }) {
  const { t } = useText()
  return (
    <Fragment>
      <Divider />
      <section className="flex flex-col gap-y-6">
        <div>
          <Heading level="h2">{t(title)}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t(hint)}
          </Text>
        </div>
        {children}
      </section>
    </Fragment>
  )
}
