import type { Contact, Contacts } from "../../../domain/event/contact"
import type { AdminEvent, EventChange } from "../contract/event"

export const CONTACT_ROLES = ["organiser", "desk", "accounting"] as const
export type ContactRole = (typeof CONTACT_ROLES)[number]

type ContactForm = { name: string; email: string; phone: string }
export type ContactsForm = { contacts: Record<ContactRole, ContactForm>; terms: string }

export function newContactsForm(): ContactsForm {
  return contactsForm({ contacts: {}, terms: null })
}

export function contactsForm({ contacts, terms }: Pick<AdminEvent, "contacts" | "terms">): ContactsForm {
  const { organiser, desk, accounting } = contacts
  return {
    contacts: { organiser: written(organiser), desk: written(desk), accounting: written(accounting) },
    terms: terms ?? "",
  }
}

/** A contact of which nothing is filled in does not exist. */
export function contactsChange({ contacts, terms }: ContactsForm): Pick<EventChange, "terms"> & { contacts: Contacts } {
  const filled = CONTACT_ROLES.map((role) => [role, read(contacts[role])]).filter(([, contact]) => contact)
  return { contacts: Object.fromEntries(filled), terms: terms.trim() || null }
}

function written(contact: Contact | null | undefined): ContactForm {
  return { name: contact?.name ?? "", email: contact?.email ?? "", phone: contact?.phone ?? "" }
}

function read(form: ContactForm): Contact | null {
  const filled = Object.entries(form)
    .map(([field, text]) => [field, text.trim()])
    .filter(([, text]) => text)
  return filled.length > 0 ? Object.fromEntries(filled) : null
}
