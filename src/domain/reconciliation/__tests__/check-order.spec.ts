import { checkOrder } from "../check-order"
import { checkSeries } from "../checks/number-series"
import type { BookedOrder } from "../facts"
import type { FindingCode } from "../finding"
import { DAMAGED } from "./damaged"
import { HEALTHY } from "./healthy"
import { annas, entry, FOR_TILL, INVOICE, ORDER } from "./world"

const codes = (facts: BookedOrder) => checkOrder(facts).map(({ code }) => code)

describe("an order with its bookings, seats and money", () => {
  it.each(Object.entries(HEALTHY))("ties out: %s", (_name, facts) => {
    expect(codes(facts)).toEqual([])
  })

  it.each(Object.entries(DAMAGED) as [FindingCode, BookedOrder][])("%s", (code, facts) => {
    expect(codes(facts)).toContain(code)
  })

  it("finds a booking that was confirmed by the promise to come to the till", () => {
    expect(codes(annas({ order: FOR_TILL, documents: [] }))).toEqual(["booking_confirmed_unpaid"])
  })

  it("names a receipt that nobody noted, two invoices that stand, and a series with a number that nothing bears", () => {
    const entries = [entry("order_1", "booking_receipt", "brcp_gone", 50), ...ORDER.transactions]
    const found = checkOrder(annas({ order: { held: 250, transactions: entries } }))
    expect(found).toMatchObject([{ code: "receipt_differs", figures: { number: null, received: 0, booked: 5000 } }])
    const twice = annas({ documents: [INVOICE, { ...INVOICE, id: "bdoc_2", number: "INV-2026-00002", total: 0 }] })
    expect(codes(twice)).toEqual(["documents_differ"])
    const series = { kind: "invoice" as const, year: 2026, last: 3, made: 3, highest: 3 }
    expect(checkSeries(series)).toEqual([])
    expect([{ made: 2 }, { highest: 4 }].map((gap) => checkSeries({ ...series, ...gap })[0]?.code)).toEqual([
      "series_has_gap",
      "series_has_gap",
    ])
  })

  it("names the figures to the cent", () => {
    const figures = (code: FindingCode) => {
      const facts = DAMAGED[code]
      return facts && checkOrder(facts).find((finding) => finding.code === code)?.figures
    }
    expect(figures("capture_not_booked")).toEqual({ captured: 20000, currency_code: "eur" })
    expect(figures("refund_not_booked")).toEqual({ refunded: 6000, booked: 0, currency_code: "eur" })
    expect(figures("offset_unbalanced")).toMatchObject({ here: 20000, there: -19999 })
    expect(figures("refund_case_exceeds_owed")).toEqual({ asked: 6001, owed: 6000, currency_code: "eur" })
    expect(figures("order_without_payment")).toEqual({ open: 20000, currency_code: "eur" })
  })
})
