import type { Buyer } from "../../domain/document/document"
import { formatPeriod } from "../../domain/mail/when"
import type { Language } from "../../domain/refusal/sentences"
import { day, type Sheet, Words } from "./sheet"
import { BODY, SMALL, styles, WIDTH } from "./styles"

/** More dates than this are counted. */
const SHOWN_DATES = 4

/** Who sells, what the document is, whom it is for, and when what was sold takes place. */
export function Head({ sheet }: { sheet: Sheet }) {
  const { pdf, data, logo, say, faces } = sheet
  const { Image, Text, View } = pdf
  const { seller, buyer, language } = data
  const { address } = seller
  const sender = [seller.name, address.address_1, `${address.postal_code} ${address.city}`].join(" · ")
  return (
    <>
      <View style={styles.masthead}>
        {logo ? (
          <Image src={logo} style={styles.logo} />
        ) : (
          <Words sheet={sheet} text={seller.name} width={250} size={14} weight={700} />
        )}
        <Text style={styles.title}>{say(data.kind)}</Text>
      </View>
      <View style={styles.head}>
        <View style={{ width: 240 }}>
          <Text style={styles.sender}>{faces[400].printable(sender)}</Text>
          {addressOf(buyer, language, address.country_code).map((text) => (
            <Words key={text} sheet={sheet} text={text} width={240} size={10} lines={2} />
          ))}
        </View>
        <Facts sheet={sheet} />
      </View>
      {data.kind === "cancellation_invoice" && data.refers_to && (
        <Text style={styles.paragraph}>
          {say("cancels", { number: data.refers_to.number, date: day(sheet, data.refers_to.issued_on) })}
        </Text>
      )}
      {data.intro && (
        <View style={styles.paragraph}>
          <Words sheet={sheet} text={data.intro} width={WIDTH} size={BODY} />
        </View>
      )}
      {data.supplies.map((supply) => (
        <View key={supply.booking} style={styles.supply} wrap={false}>
          <Words sheet={sheet} text={supply.title} width={WIDTH} size={BODY} weight={700} />
          <Text style={styles.muted}>{`${say("booking")} ${supply.booking} · ${say("supply")}:`}</Text>
          {supply.dates.slice(0, SHOWN_DATES).map((period) => (
            <Text key={period.starts_at} style={styles.muted}>
              {faces[400].printable(formatPeriod(period, supply.timezone, language))}
            </Text>
          ))}
          {supply.dates.length > SHOWN_DATES && (
            <Text style={styles.muted}>{say("more_dates", { count: supply.dates.length - SHOWN_DATES })}</Text>
          )}
          {supply.venue && <Words sheet={sheet} text={supply.venue} width={WIDTH} size={SMALL} />}
        </View>
      ))}
      {data.kind === "invoice" && data.supplies.length === 0 && (
        <Text style={styles.supply}>{say("supplied_today")}</Text>
      )}
    </>
  )
}

function Facts({ sheet }: { sheet: Sheet }) {
  const { pdf, data, say, faces } = sheet
  const { Text, View } = pdf
  const facts = [
    { label: say("number"), value: data.number },
    { label: say("date"), value: day(sheet, data.issued_on) },
    ...(data.kind === "cancellation_invoice" && data.refers_to
      ? [{ label: say("refers_to"), value: data.refers_to.number }]
      : []),
    { label: say("order"), value: data.order_number },
  ]
  return (
    <View style={styles.facts}>
      {facts.map(({ label, value }) => (
        <View key={label} style={styles.fact}>
          <Text style={styles.label}>{label}</Text>
          <Text style={styles.value}>{faces[400].printable(value)}</Text>
        </View>
      ))}
    </View>
  )
}

/** The country stands where it is another than the seller's. */
function addressOf(buyer: Buyer, language: Language, home: string): string[] {
  const abroad = buyer.country_code && buyer.country_code.toLowerCase() !== home.toLowerCase()
  const town = [buyer.postal_code, buyer.city].filter(Boolean).join(" ")
  const lines = [buyer.company, buyer.name, buyer.address_1, buyer.address_2, town]
  return [...lines, abroad ? country(buyer.country_code, language) : null].flatMap((text) => text || [])
}

function country(code: string | null, language: Language): string {
  const names = new Intl.DisplayNames(language, { type: "region", fallback: "code" })
  return code && /^[a-z]{2}$/i.test(code) ? (names.of(code.toUpperCase()) ?? code) : ""
}
