import { useForm } from "react-hook-form"
import type { AdminEvent } from "../../lib/contract/event"
import { contactsChange, contactsForm } from "../../lib/event-form/contacts"
import { useUpdateEvent } from "../../lib/events"
import { useText } from "../../lib/text/use-text"
import { ContactsFields } from "../event-form/contacts-fields"
import { DrawerForm } from "../form/drawer-form"

export function EditContacts({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const form = useForm({ defaultValues: contactsForm(event) })
  const update = useUpdateEvent(event.id)
  return (
    <DrawerForm form={form} write={update} body={contactsChange} done={t("event.edit.done")}>
      <ContactsFields />
    </DrawerForm>
  )
}
