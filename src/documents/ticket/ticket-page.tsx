import type * as ReactPdf from "@react-pdf/renderer"
import type { Brand, MailEvent } from "../../domain/mail/facts"
import type { Translate } from "../../domain/mail/translate"
import { formatPeriod, zoneName } from "../../domain/mail/when"
import { fitText } from "../fit-text"
import { Fitted } from "../fitted"
import type { Fonts } from "../fonts"
import { qrPath } from "./qr-path"
import { PAGE, ROOM, styles } from "./styles"

/** One participant's right to enter. */
export type Ticket = { name: string; ticket_type: string; code: string }

export type TicketPageProps = Fonts & {
  pdf: typeof ReactPdf
  t: Translate
  locale: string
  brand: Brand
  number: string
  event: MailEvent
  ticket: Ticket
}

/** More dates than this stand in the calendar file. */
const SHOWN_DATES = 6

/** A ticket on a page of its own: the event above, the person and the code below. */
export function TicketPage(props: TicketPageProps) {
  const { pdf, t, brand, event, family, faces } = props
  const { Page, Text, View } = pdf
  const contact = [event.contact?.name, event.contact?.phone, event.contact?.email].filter(Boolean).join(" · ")
  return (
    <Page size={PAGE.size} style={{ ...styles.page, fontFamily: family }}>
      <View style={styles.band}>
        <View style={styles.masthead}>
          <Text>{faces[400].printable(brand.name)}</Text>
          <Text>{t("ticket.title")}</Text>
        </View>
        <Fitted {...props} text={event.title} room={ROOM.title} weight={700} />
      </View>
      <When {...props} />
      <View style={styles.perforation} />
      <Person {...props} />
      <View style={styles.foot}>
        <Text>{t("ticket.hint")}</Text>
        <Fitted {...props} text={contact} room={ROOM.contact} weight={400} />
      </View>
    </Page>
  )
}

function When(props: TicketPageProps) {
  const { t, locale, event } = props
  const { Text, View } = props.pdf
  const more = event.dates.length - SHOWN_DATES
  const dates = event.dates.slice(0, SHOWN_DATES).map((period) => formatPeriod(period, event.timezone, locale))
  const lines = more > 0 ? [...dates, t("dates.more", { count: more })] : dates
  const smallest = Math.min(...lines.map((line) => fitText(line, ROOM.date, props.faces[400]).size))
  return (
    <View style={styles.when}>
      {lines.map((line) => (
        <Fitted key={line} {...props} text={line} room={{ ...ROOM.date, sizes: [smallest] }} weight={400} />
      ))}
      <Fitted {...props} text={event.venue ?? ""} room={ROOM.venue} weight={700} />
      <Text style={styles.timezone}>{t("label.timezone", { timezone: zoneName(event.timezone) })}</Text>
    </View>
  )
}

function Person(props: TicketPageProps) {
  const { t, number, ticket } = props
  const { Path, Svg, Text, View } = props.pdf
  const { size, path } = qrPath(ticket.code)
  const facts = [
    { label: t("ticket.name"), text: ticket.name || "–", room: ROOM.name },
    { label: t("ticket.type"), text: ticket.ticket_type, room: ROOM.fact },
    { label: t("ticket.booking"), text: number, room: ROOM.fact },
  ]
  return (
    <View style={styles.body}>
      <View>
        <Svg viewBox={`0 0 ${size} ${size}`} style={styles.qr}>
          <Path d={path} fill="#000000" />
        </Svg>
        <Text style={styles.code}>{inGroups(ticket.code)}</Text>
      </View>
      <View style={styles.facts}>
        {facts.map(({ label, text, room }) => (
          <View key={label} style={styles.fact}>
            <Text style={styles.label}>{label}</Text>
            <Fitted {...props} text={text} room={room} weight={700} />
          </View>
        ))}
      </View>
    </View>
  )
}

/** Four letters at a time, as people read a code aloud. */
function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join(" ") ?? code
}
