import { type Contacts, contactsSchema } from "../event/contact"

type Told = { contacts: unknown; notify_email: string | null }

/**
 * Who hears of a booking that waits for approval: the organiser, else whoever hears of edits, else the desk. It is asked
 * for and not only told, so how edits are told (not at all, in a digest) does not matter here.
 */
export function requestTold(event: Told, shop: { notify_email: string | null }): string | null {
  const contacts: Contacts = contactsSchema.catch({}).parse(event.contacts ?? {})
  return contacts.organiser?.email ?? event.notify_email ?? shop.notify_email ?? contacts.desk?.email ?? null
}
