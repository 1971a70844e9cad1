import type { Contact } from "../domain/event/contact"
import type { ChangeRow } from "../domain/mail/change-rows"
import type { MailFrame } from "../domain/mail/facts"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { ChangeTable } from "./parts/change-table"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Greeting, Paragraph } from "./parts/text"

export type AddressChangedProps = MailFrame & { number: string; contact: Contact | null; changes: ChangeRow[] }

/**
 * To the address that a booking had until now (SPEC P4). Whoever reads it may not be the booker any more: it holds
 * no link, no name, and the new address only masked.
 */
export const AddressChanged = ({ number, contact, changes, ...frame }: AddressChangedProps) => {
  const t = translator(frame.locale)
  return (
    <Letter
      {...frame}
      title={t("address_changed.title")}
      preview={t("address_changed.subject", { number })}
      footer={<Footer t={t} number={number} contact={contact} />}
    >
      <Greeting t={t} name="" />
      <Paragraph>{t("address_changed.intro", { number })}</Paragraph>
      <ChangeTable t={t} changes={changes} />
      <Paragraph>{t("booking_changed.not_you")}</Paragraph>
    </Letter>
  )
}

AddressChanged.subject = ({ locale, number }: AddressChangedProps) =>
  translator(locale)("address_changed.subject", { number })

AddressChanged.example = {
  ...example.frame,
  number: example.booking.number,
  contact: example.booking.event.contact,
  changes: [{ field: "email", position: null, before: "a•••@e•••.com", after: "a•••@f•••.org" }],
} satisfies AddressChangedProps
