import type { InvoiceData } from "../../domain/document/document"
import { giroCode } from "../../domain/document/giro-code"
import { minor, subtract, ZERO } from "../../domain/money/minor"
import { qrPath } from "../ticket/qr-path"
import { money, percent, type Sheet, Words } from "./sheet"
import { BODY, COLUMNS, SMALL, styles, WIDTH } from "./styles"

type LinesProps = { sheet: Sheet; data: InvoiceData }

/** What was sold, line by line; its header is repeated on each page. */
export function Lines({ sheet, data }: LinesProps) {
  const { Text, View } = sheet.pdf
  const { say } = sheet
  const width = COLUMNS.text - 8
  return (
    <View style={styles.table}>
      <View style={styles.header} fixed>
        <Text style={styles.text}>{say("description")}</Text>
        <Text style={styles.quantity}>{say("quantity")}</Text>
        <Text style={styles.price}>{say("unit_price")}</Text>
        <Text style={styles.rate}>{say("rate")}</Text>
        <Text style={styles.amount}>{say("amount")}</Text>
      </View>
      {data.lines.map((line) => (
        <View key={line.id} style={styles.row} wrap={false}>
          <View style={styles.text}>
            <Words sheet={sheet} text={line.name} width={width} size={BODY} />
            {line.detail && <Words sheet={sheet} text={line.detail} width={width} size={SMALL} />}
            {line.discount !== 0 && (
              <Text style={styles.muted}>{say("discount", { amount: money(sheet, minor(-line.discount)) })}</Text>
            )}
          </View>
          <Text style={styles.quantity}>{String(line.quantity)}</Text>
          <Text style={styles.price}>{money(sheet, line.unit_gross)}</Text>
          <Text style={styles.rate}>{percent(sheet, line.rate)}</Text>
          <Text style={styles.amount}>{money(sheet, line.gross)}</Text>
        </View>
      ))}
    </View>
  )
}

/** Net and tax of each rate, the total, and what of it is still due. */
export function Totals({ sheet, data }: LinesProps) {
  const { Text, View } = sheet.pdf
  const { say } = sheet
  const due = data.paid === null ? null : subtract(data.total, data.paid)
  const taxes = data.taxes.flatMap(({ rate, net, tax }) => [
    { label: say("net", { rate: percent(sheet, rate) }), amount: net },
    { label: say("tax", { rate: percent(sheet, rate) }), amount: tax },
  ])
  const rows = [...taxes, ...(data.rounding === 0 ? [] : [{ label: say("rounding"), amount: data.rounding }])]
  const paid = data.paid ? [{ label: say("paid"), amount: minor(-data.paid) }] : []
  const open = due !== null && due > 0 && data.paid !== 0 ? [{ label: say("due"), amount: due }] : []
  return (
    <View style={styles.totals} wrap={false}>
      {rows.map(({ label, amount }) => (
        <View key={label} style={styles.total}>
          <Text>{label}</Text>
          <Text>{money(sheet, amount)}</Text>
        </View>
      ))}
      <View style={{ ...styles.total, ...styles.grand }}>
        <Text>{say("total")}</Text>
        <Text>{money(sheet, data.total)}</Text>
      </View>
      {[...paid, ...open].map(({ label, amount }) => (
        <View key={label} style={styles.total}>
          <Text>{label}</Text>
          <Text>{money(sheet, amount)}</Text>
        </View>
      ))}
    </View>
  )
}

/** Why a line is not taxed, and where what is due can be transferred to. */
export function Paying({ sheet, data }: LinesProps) {
  const { View } = sheet.pdf
  const { tax_note } = data.seller
  const untaxed = data.taxes.some(({ rate }) => rate === 0)
  return (
    <>
      {tax_note && untaxed && (
        <View style={styles.closing}>
          <Words sheet={sheet} text={tax_note} width={WIDTH} size={BODY} />
        </View>
      )}
      <Transfer sheet={sheet} data={data} />
    </>
  )
}

function Transfer({ sheet, data }: LinesProps) {
  const { Path, Svg, Text, View } = sheet.pdf
  const { say } = sheet
  const { bank } = data.seller
  const due = data.paid === null ? ZERO : subtract(data.total, data.paid)
  if (!bank || due <= 0) return null
  const code = giroCode({ bank, amount: due, currency_code: data.currency_code, reference: data.number })
  const qr = code ? qrPath(code) : null
  const facts = [
    { label: say("holder"), text: bank.holder },
    { label: "IBAN", text: bank.iban },
    ...(bank.bic ? [{ label: "BIC", text: bank.bic }] : []),
    { label: say("reference"), text: data.number },
    { label: say("due"), text: money(sheet, due) },
  ]
  return (
    <View style={styles.transfer} wrap={false}>
      <View style={{ width: WIDTH - 130 }}>
        <Text style={styles.paragraph}>{say("transfer")}</Text>
        {facts.map(({ label, text }) => (
          <View key={label} style={styles.fact}>
            <Text style={styles.label}>{label}</Text>
            <Words sheet={sheet} text={text} width={230} size={BODY} />
          </View>
        ))}
      </View>
      {qr && (
        <View style={{ alignItems: "center" }}>
          <Svg viewBox={`0 0 ${qr.size} ${qr.size}`} style={styles.qr}>
            <Path d={qr.path} fill="#000000" />
          </Svg>
          <Text style={styles.sender}>{say("scan")}</Text>
        </View>
      )}
    </View>
  )
}
