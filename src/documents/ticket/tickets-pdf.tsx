import type { MailEvent, MailFrame } from "../../domain/mail/facts"
import { formatLocale, translator } from "../../domain/mail/translate"
import { withFonts } from "../fonts"
import { type Ticket, TicketPage } from "./ticket-page"

export type TicketsProps = MailFrame & {
  number: string
  event: MailEvent
  /** At least one, at most one for each participant who is registered: who is cancelled has no ticket. */
  tickets: Ticket[]
}

/** The tickets of a booking as one PDF, a page for each, in the booking's language. */
export async function ticketsPdf({ tickets, number, event, locale, brand }: TicketsProps): Promise<Buffer> {
  if (tickets.length === 0) throw new RangeError("A PDF of tickets needs a ticket")
  const pdf = await import("@react-pdf/renderer")
  const t = translator(locale)
  return withFonts(pdf, (fonts) =>
    pdf.renderToBuffer(
      <pdf.Document title={`${t("ticket.title")} ${number}`} author={brand.name} language={formatLocale(locale)}>
        {tickets.map((ticket) => (
          <TicketPage key={ticket.code} {...{ pdf, ...fonts, t, locale, brand, number, event, ticket }} />
        ))}
      </pdf.Document>
    )
  )
}
