import { checkOrder } from "../check-order"
import type { BookedOrder } from "../facts"
import type { FindingCode } from "../finding"
import { DAMAGED } from "./damaged"
import { HEALTHY } from "./healthy"

const codes = (facts: BookedOrder) => checkOrder(facts).map(({ code }) => code)

describe("an order with its bookings, seats and money", () => {
  it.each(Object.entries(HEALTHY))("ties out: %s", (_name, facts) => {
    expect(codes(facts)).toEqual([])
  })

  it.each(Object.entries(DAMAGED) as [FindingCode, BookedOrder][])("%s", (code, facts) => {
    expect(codes(facts)).toContain(code)
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
