import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import type { Contact } from "../../../domain/event/contact"
import type { AdminEvent } from "../../lib/contract/event"
import { CONTACT_ROLES } from "../../lib/event-form/contacts"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"

export function ContactsSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  return (
    <Section title={t("event.contacts.label")} actions={<EditLink to="contacts" label={t("event.edit.contacts")} />}>
      {CONTACT_ROLES.map((role) => (
        <SectionRow
          key={role}
          title={t(`event.contacts.${role}`)}
          value={<ContactLines contact={event.contacts[role]} />}
        />
      ))}
      <SectionRow title={t("event.terms")} value={event.terms} />
    </Section>
  )
}

function ContactLines({ contact }: { contact: Contact | null | undefined }) {
  const lines = [contact?.name, contact?.email, contact?.phone].filter(Boolean)
  if (lines.length === 0) return <Text size="small">-</Text>
  return (
    <div className="flex min-w-0 flex-col">
      {lines.map((line) => (
        <Text key={line} size="small" leading="compact" className="break-words">
          {line}
        </Text>
      ))}
    </div>
  )
}
