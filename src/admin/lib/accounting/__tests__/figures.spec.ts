import type { Accounts } from "../../../../domain/accounting/accounts"
import { ACCOUNTING_WORDS } from "../../../../domain/accounting/words"
import { minor } from "../../../../domain/money/minor"
import { columnsOf, differenceLine, openTotals, totalsOf, verdict } from "../figures"
import { dayText } from "../lines"

const said = {
  words: ACCOUNTING_WORDS.en,
  t: (key: string, values: Record<string, string | number> = {}) => [key, ...Object.values(values)].join(" "),
  language: "en",
}
const accounts: Accounts = {
  currency_code: "eur",
  documents: [{ kind: "invoice", count: 2, total: minor(17000), rounding: minor(1) }],
  ...{ billed: minor(17000), rounding: minor(1) },
  taxes: [{ rate: 19, gross: minor(16999), net: minor(14285), tax: minor(2714) }],
  movements: [
    { kind: "refund", way: "cash", count: 1, amount: minor(-3000), booked: minor(-3000) },
    { kind: "payment", way: "pp_card", count: 2, amount: minor(17000), booked: minor(10000) },
  ],
  ...{ moved: minor(14000), booked: minor(7000), difference: minor(7000), differing: [], differing_count: 1 },
}

describe("the figures of the accounting page", () => {
  it("name kinds and ways, and end with their sum; rounding is a line of the taxes", () => {
    const [documents, taxes, movements] = totalsOf(accounts, said).map(({ rows, foot }) => [
      ...rows.map(({ cells }) => cells.join(" | ")),
      foot?.join(" | "),
    ])
    expect(documents).toEqual(["Invoice | 2 | €170.00", "accounting.all | 2 | €170.00"])
    expect(taxes).toEqual([
      "19% | €142.85 | €27.14 | €169.99",
      "accounting.rounding | €0.00 | €0.00 | €0.01",
      "accounting.all | €142.85 | €27.14 | €170.00",
    ])
    expect(movements).toEqual([
      ...["Refund · Cash | 1 | -€30.00", "Payment · Card | 2 | €170.00"],
      "accounting.all | 3 | €140.00",
    ])
    expect(totalsOf({ ...accounts, documents: [], taxes: [], rounding: minor(0) }, said)).toHaveLength(1)
  })

  it("say whether it ties out, by how much it does not, and where", () => {
    expect(verdict(accounts, said)).toBe("accounting.differs €70.00")
    expect(verdict({ ...accounts, difference: minor(0) }, said)).toBe("accounting.evens_out")
    expect(verdict({ ...accounts, differing_count: 0 }, said)).toBe("accounting.ties_out")
    const order = { order_id: "order_1", order_number: "#7", booking_id: null, booking_number: null }
    const amounts = { amount: minor(7000), booked: minor(0), difference: minor(7000) }
    expect(differenceLine({ ...order, ...amounts }, "eur", said)).toBe("accounting.differs_line #7 €70.00 €0.00")
  })

  it("of open amounts are a table for each side and currency, youngest first", () => {
    const one = { currency_code: "eur", side: "owed_to_shop", count: 1 } as const
    const tables = openTotals(
      [
        { ...one, age: "older", amount: minor(500) },
        { ...one, age: "not_due", amount: minor(700) },
        { ...one, side: "owed_by_shop", age: "days_30", amount: minor(3000) },
      ],
      said
    )
    expect(tables.map(({ label, rows }) => [label, ...rows.map(({ cells }) => cells.join(" | "))])).toEqual([
      ["accounting.side.owed_to_shop · EUR", "Not due yet | 1 | €7.00", "More than 90 days | 1 | €5.00"],
      ["accounting.side.owed_by_shop · EUR", "Up to 30 days | 1 | €30.00"],
    ])
    expect(columnsOf(tables[0] ?? { head: [], figures: 0, wraps: [], label: "", rows: [], foot: null })).toMatchObject([
      ...[{ isFigure: false, wraps: true }, { isFigure: true, wraps: false }, { isFigure: true }],
    ])
    expect(dayText("2027-03-28", "en")).toBe("Mar 28, 2027")
  })
})
