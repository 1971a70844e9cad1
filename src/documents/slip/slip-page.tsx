import type * as ReactPdf from "@react-pdf/renderer"
import { formatLocale } from "../../domain/mail/translate"
import { formatInstant, formatPeriod } from "../../domain/mail/when"
import { formatMoney } from "../../domain/money/decimal"
import type { Minor } from "../../domain/money/minor"
import { Fitted } from "../fitted"
import type { Fonts } from "../fonts"
import type { SlipAround, SlipSaid } from "./slips-pdf"
import { BARCODE, PAGE, ROOM, styles } from "./styles"
import type { speaker } from "./words"

export type SlipPageProps = SlipAround &
  SlipSaid &
  Fonts & {
    pdf: typeof ReactPdf
    say: ReturnType<typeof speaker>
    /** The barcode's text, and its bars. */
    text: string
    bars: { width: number; path: string }
  }

/** More lines and dates than this are counted. */
const SHOWN = { lines: 5, dates: 2 } as const

/** What it is for on the left, the sum on the right, and below what the scanner reads, in bars and in words. */
export function SlipPage(props: SlipPageProps) {
  const { pdf, say, brand, code, shop, family } = props
  const { Page, Text, View } = pdf
  return (
    <Page size={PAGE.size} orientation={PAGE.orientation} style={{ ...styles.page, fontFamily: family }}>
      <View style={styles.masthead}>
        <Fitted {...props} text={brand.name} room={ROOM.shop} weight={700} />
        <Text style={styles.kind}>{say(code.kind)}</Text>
      </View>
      <View style={styles.body}>
        <Matter {...props} />
        <Sum {...props} />
      </View>
      <Barcode {...props} />
      <View style={styles.foot}>
        <Fitted {...props} text={shop.join(" · ")} room={ROOM.foot} weight={400} />
      </View>
    </Page>
  )
}

/** The event, and what is paid for. */
function Matter(props: SlipPageProps) {
  const { say, event, locale, account } = props
  const { View } = props.pdf
  const more = event.dates.length - SHOWN.dates
  const dates = event.dates.slice(0, SHOWN.dates).map((period) => formatPeriod(period, event.timezone, locale))
  const when = [...dates, ...(more > 0 ? [say("more_dates", { count: more })] : []), event.venue ?? ""]
  return (
    <View style={styles.left}>
      <Fitted {...props} text={event.title} room={ROOM.title} weight={700} />
      {when.map((text) => (
        <Fitted key={text} {...props} text={text} room={ROOM.when} weight={400} />
      ))}
      {account && <Account {...props} account={account} />}
    </View>
  )
}

function Account(props: SlipPageProps & { account: NonNullable<SlipPageProps["account"]> }) {
  const { say } = props
  const { Text, View } = props.pdf
  const { lines, order, paid } = props.account
  const more = lines.length - SHOWN.lines
  const sums = [
    { label: `${say("total")} (${say("order", { number: order.number })})`, amount: order.total },
    ...(paid > 0 ? [{ label: say("paid"), amount: paid }] : []),
  ]
  return (
    <View style={styles.lines}>
      {lines.slice(0, SHOWN.lines).map(({ title, quantity, total }) => (
        <View key={title} style={styles.line}>
          <Fitted {...props} text={`${quantity} × ${title}`} room={ROOM.line} weight={400} />
          <Text>{money(props, total)}</Text>
        </View>
      ))}
      {more > 0 && <Text style={styles.label}>{say("more_lines", { count: more })}</Text>}
      {sums.map(({ label, amount }) => (
        <View key={label} style={styles.strong}>
          <Text>{label}</Text>
          <Text>{money(props, amount)}</Text>
        </View>
      ))}
    </View>
  )
}

/** How much, until when, for whom. */
function Sum(props: SlipPageProps) {
  const { say, code, channel, booker, due_at, event, locale } = props
  const { Text, View } = props.pdf
  const facts = [
    { label: say("booking"), text: code.number },
    { label: say("booker"), text: booker },
    { label: say("article"), text: code.article_number },
  ].filter(({ text }) => text)
  return (
    <View style={styles.right}>
      <View style={styles.fact}>
        <Text style={styles.label}>{say(channel ?? "to_pay")}</Text>
        <Fitted {...props} text={money(props, code.amount)} room={ROOM.amount} weight={700} />
        {due_at && (
          <Text style={styles.until}>{say("until", { at: formatInstant(due_at, event.timezone, locale) })}</Text>
        )}
      </View>
      {facts.map(({ label, text }) => (
        <View key={label} style={styles.fact}>
          <Text style={styles.label}>{label}</Text>
          <Fitted {...props} text={text} room={ROOM.fact} weight={700} />
        </View>
      ))}
      <Text>{say(code.kind === "payment" ? "show" : "show_refund")}</Text>
    </View>
  )
}

function Barcode(props: SlipPageProps) {
  const { say, text, bars, event, locale, now } = props
  const { Path, Svg, Text, View } = props.pdf
  const width = Math.min(BARCODE.width, bars.width * BARCODE.module)
  const at = formatInstant(now, event.timezone, locale)
  const { number, article_number, amount } = props.code
  const words = [
    `${say("booking")} ${number}`,
    article_number && `${say("article")} ${article_number}`,
    money(props, amount),
  ]
  return (
    <View>
      <Svg viewBox={`0 0 ${bars.width} 1`} preserveAspectRatio="none" style={{ ...styles.barcode, width }}>
        <Path d={bars.path} fill="#000000" />
      </Svg>
      <Text style={styles.code}>{text}</Text>
      <Text style={styles.plain}>{words.filter(Boolean).join(" · ")}</Text>
      <Text style={styles.plain}>{say("as_of", { at })}</Text>
    </View>
  )
}

function money({ code, locale, faces }: SlipPageProps, amount: Minor): string {
  return faces[400].printable(formatMoney(amount, code.currency_code, formatLocale(locale)))
}
