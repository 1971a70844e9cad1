import type { MailEvent, MailFrame } from "../domain/mail/facts"
import { translator } from "../domain/mail/translate"
import { formatInstant } from "../domain/mail/when"
import * as example from "./example"
import { Code } from "./parts/code"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Greeting, Paragraph } from "./parts/text"

export type AddressProofProps = MailFrame & {
  number: string
  event: MailEvent
  /** As it is read: `1234 5678`. */
  code: string
  /** ISO 8601 */
  until: string
}

/**
 * To an address that is to become the booking's (SPEC P12). Whoever reads it may be a stranger to whom somebody mistyped:
 * it holds no link and no name.
 */
export const AddressProof = ({ number, event, code, until, ...frame }: AddressProofProps) => {
  const t = translator(frame.locale)
  return (
    <Letter
      {...frame}
      title={t("address_proof.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Greeting t={t} name="" />
      <Paragraph>{t("address_proof.intro", { number, event: event.title })}</Paragraph>
      <Code>{code}</Code>
      <Paragraph>{t("address_proof.until", { until: formatInstant(until, event.timezone, frame.locale) })}</Paragraph>
      <Paragraph>{t("address_proof.not_you")}</Paragraph>
    </Letter>
  )
}

AddressProof.subject = ({ locale, number }: AddressProofProps) =>
  translator(locale)("address_proof.subject", { number })

AddressProof.example = {
  ...example.frame,
  number: example.booking.number,
  event: example.booking.event,
  code: "0412 7386",
  until: "2026-10-20T10:30:00Z",
} satisfies AddressProofProps as AddressProofProps
