import { orderFacts } from "../order-facts"
import type { OrderItem, OrderPayment, RebookingOrder } from "../rebooking-order"

/** Two seats for 100.00 and a T-shirt for 25.00, captured by card: the seats are the booking's. */
function order(over: Partial<RebookingOrder> = {}): RebookingOrder {
  return {
    id: "order",
    version: 1,
    status: "pending",
    email: "anna@example.com",
    customer_id: null,
    region_id: "germany",
    sales_channel_id: null,
    currency_code: "eur",
    locale: null,
    total: 125,
    shipping_total: 0,
    summary: { transaction_total: 125, pending_difference: 0 },
    credit_lines: [],
    items: [item("seats", 100), item("shirt", 25)],
    shipping_methods: [],
    shipping_address: null,
    billing_address: null,
    customer: null,
    region: null,
    promotions: [],
    payment_collections: [
      collection("completed", [payment({ captured_at: "2026-01-01", captures: [{ id: "cap", amount: 125 }] })]),
    ],
    ...over,
  }
}

function item(id: string, total: number, fulfilled_quantity = 0): OrderItem {
  const detail = { fulfilled_quantity }
  const plain = { variant_id: id, product_id: id, is_discountable: true, adjustments: [] }
  return { id, ...plain, quantity: 1, unit_price: total, total, tax_total: 0, detail }
}

function payment(over: Partial<OrderPayment> = {}): OrderPayment {
  const dates = { captured_at: null, canceled_at: null }
  return { id: "pay", amount: 125, provider_id: "card", ...dates, captures: [], refunds: [], ...over }
}

function collection(status: string, payments: OrderPayment[], session = "authorized") {
  const payment_sessions = [{ id: "session", status: session, provider_id: "card" }]
  return { id: "paycol", status, amount: 125, refunded_amount: 0, payments, payment_sessions }
}

const facts = (over: Partial<RebookingOrder> = {}, line_ids = ["seats"], more = { reserved: 0, edit_open: false }) =>
  orderFacts({ order: order(over), line_ids: new Set(line_ids), ...more })

describe("the money of an order, as a rebooking sees it", () => {
  it("is what was captured beyond what the rest costs", () => {
    expect(facts()).toMatchObject({ total: 100, captured_beyond_rest: 100, authorised_beyond_rest: 100, whole: false })
  })

  it("is all of it when nothing else is on the order", () => {
    const whole = {
      items: [item("seats", 100)],
      total: 100,
      summary: { transaction_total: 100, pending_difference: 0 },
    }
    expect(facts(whole)).toMatchObject({ captured_beyond_rest: 100, whole: true })
    expect(facts({ ...whole, shipping_total: 5, total: 105 })).toMatchObject({ captured_beyond_rest: 95, whole: false })
  })

  it("goes below 0 when the rest is not paid either, and counts open authorisations apart", () => {
    const held = {
      summary: { transaction_total: 0, pending_difference: 125 },
      payment_collections: [collection("authorized", [payment()])],
    }
    expect(facts(held)).toMatchObject({ captured_beyond_rest: -25, authorised_beyond_rest: 100 })
  })

  it("does not count an authorisation that was cancelled, nor the captured part of one", () => {
    const unpaid = { summary: { transaction_total: 0, pending_difference: 125 } }
    const cancelled = collection("canceled", [payment({ canceled_at: "2026-01-01" })])
    expect(facts({ ...unpaid, payment_collections: [cancelled] }).authorised_beyond_rest).toBe(-25)
    const part = collection("partially_captured", [payment({ captures: [{ id: "cap", amount: 40 }] })])
    const some = { summary: { transaction_total: 40, pending_difference: 85 }, payment_collections: [part] }
    expect(facts(some)).toMatchObject({ captured_beyond_rest: 15, authorised_beyond_rest: 100 })
  })

  it("is on invoice while a session waits for its payment", () => {
    expect(facts({ payment_collections: [collection("awaiting", [], "pending_authorization")] }).on_invoice).toBe(true)
    expect(facts({ payment_collections: [collection("canceled", [], "pending_authorization")] }).on_invoice).toBe(false)
  })
})

describe("what keeps core's books from following a rebooking", () => {
  it.each([
    ["cancelled", facts({ status: "canceled" })],
    ["unfinished", facts({ items: [item("shirt", 25)] })],
    ["credit_lines", facts({ credit_lines: [{ amount: 10 }] })],
    ["fulfilled", facts({ items: [item("seats", 100, 1), item("shirt", 25)] })],
    ["open_order_change", facts({}, ["seats"], { reserved: 0, edit_open: true })],
    [null, facts({ items: [item("seats", 100), item("shirt", 25, 1)] })],
  ])("%s", (obstacle, given) => {
    expect(given.obstacle).toBe(obstacle)
  })
})
