import { minor } from "../../../domain/money/minor"
import { mostGoodwill } from "../most-goodwill"

describe("What can be given back out of goodwill", () => {
  const totals = (paid: number, owed: number) => ({
    ...{ currency_code: "eur", total: minor(10_000), open: minor(0) },
    ...{ paid: minor(paid), refund_open: minor(owed) },
  })

  it("is what was paid and is not owed back already", () => {
    expect(mostGoodwill(totals(10_000, 0))).toBe(10_000)
    expect(mostGoodwill(totals(10_000, 4_000))).toBe(6_000)
    expect(mostGoodwill(totals(0, 0))).toBe(0)
    expect(mostGoodwill(totals(0, 500))).toBe(0)
  })
})
