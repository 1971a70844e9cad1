import { minor } from "../../../money/minor"
import type { Accounts } from "../../accounts"
import { OPEN_AGES } from "../../open-item"
import { ACCOUNTING_WORDS } from "../../words"
import { sheetOf } from "../column"
import { DOCUMENT_COLUMNS, type DocumentLine } from "../documents"
import { MOVEMENT_COLUMNS, type MovementLine } from "../movements"
import { OPEN_COLUMNS, type OpenItem } from "../open"
import { TAX_COLUMNS, taxLines } from "../taxes"

const reader = { words: ACCOUNTING_WORDS.de, timezone: "Europe/Berlin" }
const order = { order_id: "order_1", order_number: "#7", booking_id: "bkg_1", booking_number: "TX-AAAA-AAAA" }

describe("Sheets of accounts", () => {
  it("a cancellation invoice stands below 0, with the day on it and the number that it takes back", () => {
    const taxes = [
      { rate: 19, gross: minor(-11900), net: minor(-10000), tax: minor(-1900) },
      { rate: 7, gross: minor(-107), net: minor(-100), tax: minor(-7) },
    ]
    const row: DocumentLine = {
      ...{ kind: "cancellation_invoice", number: "CAN-2027-00001", issued_on: "2027-03-28", ...order, taxes },
      ...{ buyer: "=1+1 & Söhne", currency_code: "eur", total: minor(-12006), rounding: minor(1) },
      ...{ refers_to: "INV-2027-00009", void_by: null },
    }
    const { columns, rows } = sheetOf("Dokumente", DOCUMENT_COLUMNS, { rows: [row], reader })
    expect(columns[1]).toEqual({ header: "Nummer", format: "text", width: 18 })
    expect(rows).toEqual([
      [
        ...[new Date("2027-03-28T00:00:00Z"), "CAN-2027-00001", "Stornorechnung", "=1+1 & Söhne", "TX-AAAA-AAAA", "#7"],
        ...[-101, -19.07, 0.01, -120.06, "EUR", "INV-2027-00009", null],
      ],
    ])
  })

  it("a movement is told by the shop's clock; a way without a word by its id; yen have no decimals", () => {
    const row: MovementLine = {
      ...{
        ...order,
        kind: "payment",
        way: "pp_stripe_stripe",
        currency_code: "jpy",
        at: new Date("2027-03-28T01:30:00Z"),
      },
      ...{ amount: minor(1100), booked: minor(1000), difference: minor(100), paper: null, paper_at: null },
    }
    const { columns, rows } = sheetOf("Zahlungen", MOVEMENT_COLUMNS, { rows: [row], reader })
    expect(columns[0]?.header).toBe("Gebucht am (Europe/Berlin)")
    expect(rows[0]?.slice(0, 9)).toEqual([
      ...[new Date("2027-03-28T03:30:00Z"), "Zahlung", "Stripe", 1100, 1000, 100, "JPY", null, null],
    ])
  })

  it("taxes and rounding add up to what was billed", () => {
    const taxes = [{ rate: 19, gross: minor(11900), net: minor(10000), tax: minor(1900) }]
    const euros = { currency_code: "eur", taxes, rounding: minor(-1), billed: minor(11899) } as Accounts
    const lines = taxLines([euros])
    expect(lines.reduce((sum, { gross }) => sum + gross, 0)).toBe(11899)
    expect(sheetOf("Steuern", TAX_COLUMNS, { rows: lines, reader }).rows).toEqual([
      ["EUR", 19, 100, 19, 119],
      ["EUR", null, 0, 0, -0.01],
    ])
  })

  it("an open item says who owes, and how long", () => {
    const row: OpenItem = {
      ...{ ...order, side: "owed_by_shop", status: "approved", name: "Anna Jahn", currency_code: "eur" },
      ...{ amount: minor(3000), since: null, days: 12, age: "days_30" },
    }
    expect(sheetOf("Offen", OPEN_COLUMNS, { rows: [row], reader }).rows[0]).toEqual([
      ...["Verbindlichkeit", "TX-AAAA-AAAA", "#7", "Anna Jahn", 30, "EUR", null, 12, "Bis 30 Tage"],
      "Erstattung genehmigt",
    ])
    for (const { age } of Object.values(ACCOUNTING_WORDS)) expect(Object.keys(age)).toEqual([...OPEN_AGES])
  })
})
