import { boughtLines } from "../bought-lines"
import type { OrderItem } from "../rebooking-order"

/** Two stalls seats for 50.00 each, 19 % tax included, a tenth off by a code; `total` as the order has it. */
function stalls(total: number, given: Partial<OrderItem> = {}): OrderItem {
  return {
    ...{ id: "line", variant_id: "variant", product_id: "product", quantity: 2, unit_price: 50, total, tax_total: 0 },
    ...{ is_discountable: true, is_tax_inclusive: true, detail: { fulfilled_quantity: 0 } },
    adjustments: [{ id: "adj", code: "TENTH", amount: 10, promotion_id: "promo", is_tax_inclusive: true }],
    tax_lines: [{ rate: 19, code: "de19" }],
    ...given,
  }
}

const bought = (...items: OrderItem[]) => boughtLines({ items }, ["line"])

describe("what a line was bought for", () => {
  it("is its price with its tax and the discounts of codes", () => {
    expect(bought(stalls(90))).toMatchObject([
      { quantity: 2, unit_price: 50, adjustments: [{ amount: 10 }], total: 90 },
    ])
  })

  it("is not lowered by what was given back out of goodwill: who keeps the old price keeps that one", () => {
    const given = { id: "goodwill", code: null, amount: 30, is_tax_inclusive: true }
    const lowered = stalls(60)
    const [line] = bought({ ...lowered, adjustments: [...lowered.adjustments, given] })
    expect(line).toMatchObject({ adjustments: [{ code: "TENTH" }], total: 90 })
  })
})
