import type { MailEvent, MailFrame, ManageLink } from "../domain/mail/facts"
import { translator } from "../domain/mail/translate"
import * as example from "./example"
import { EventCard } from "./parts/event-card"
import { Footer } from "./parts/footer"
import { Letter } from "./parts/letter"
import { Manage } from "./parts/manage"
import { Greeting, Paragraph, SmallPrint } from "./parts/text"

export type ParticipantLinkProps = MailFrame & {
  number: string
  /** Empty while the ticket has no name. */
  name: string
  ticket_type: string
  event: MailEvent
  manage: ManageLink
}

/** To one participant: the own link to the own ticket, without prices and without the others (SPEC M18). */
export const ParticipantLink = (props: ParticipantLinkProps) => {
  const { number, name, ticket_type, event, manage, ...frame } = props
  const { locale } = frame
  const t = translator(locale)
  return (
    <Letter
      {...frame}
      title={t("participant_link.title")}
      preview={`${event.title} · ${number}`}
      footer={<Footer t={t} number={number} contact={event.contact} />}
    >
      <Greeting t={t} name={name} />
      <Paragraph>{t("participant_link.intro", { event: event.title, ticket_type })}</Paragraph>
      <EventCard t={t} locale={locale} event={event} number={number} />
      <Manage t={t} locale={locale} timezone={event.timezone} manage={manage} label={t("participant_link.button")} />
      <SmallPrint>{t("participant_link.only_you")}</SmallPrint>
    </Letter>
  )
}

ParticipantLink.subject = ({ locale, event }: ParticipantLinkProps) =>
  translator(locale)("participant_link.subject", { event: event.title })

ParticipantLink.example = {
  ...example.frame,
  number: example.booking.number,
  name: "Björk",
  ticket_type: "Parkett",
  event: example.booking.event,
  manage: example.manage,
} satisfies ParticipantLinkProps as ParticipantLinkProps
