import type { SettlementData } from "../../domain/document/document"
import { minor } from "../../domain/money/minor"
import { money, type Sheet, Words } from "./sheet"
import { BODY, styles, WIDTH } from "./styles"

/** What the former booking came to, what the new one does, and what became of the payment (SPEC U17). */
export function Settlement({ sheet, data }: { sheet: Sheet; data: SettlementData }) {
  const { Text, View } = sheet.pdf
  const { say } = sheet
  const { from, to, carried, due, back } = data
  const sides = [
    {
      label: say("old"),
      ...from,
      by: from.cancellation_invoice && say("cancelled_by", { number: from.cancellation_invoice }),
      amount: minor(0 - from.total),
    },
    { label: say("new"), ...to, by: to.invoice && say("billed_by", { number: to.invoice }), amount: to.total },
  ]
  const money_of = [
    { label: say("offset"), amount: carried },
    { label: say("still_due"), amount: due },
    { label: say("goes_back"), amount: back },
  ].filter(({ amount }) => amount !== 0)
  return (
    <>
      <View style={styles.table}>
        {sides.map(({ label, booking, title, by, amount }) => (
          <View key={label} style={styles.row} wrap={false}>
            <View style={{ width: WIDTH - 110 }}>
              <Text style={{ fontWeight: 700 }}>{`${label} ${booking}`}</Text>
              <Words sheet={sheet} text={title} width={WIDTH - 120} size={BODY} />
              {by && <Text style={styles.muted}>{by}</Text>}
            </View>
            <Text style={{ width: 110, textAlign: "right" }}>{money(sheet, amount)}</Text>
          </View>
        ))}
      </View>
      <View style={{ ...styles.totals, marginLeft: WIDTH - 330, width: 330 }} wrap={false}>
        {money_of.map(({ label, amount }, index) => (
          <View key={label} style={index === 0 ? styles.total : { ...styles.total, fontWeight: 700 }}>
            <Text>{label}</Text>
            <Text>{money(sheet, amount)}</Text>
          </View>
        ))}
      </View>
    </>
  )
}
