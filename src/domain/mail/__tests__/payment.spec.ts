import { minor } from "../../money/minor"
import { paymentState, ticketsAreDue } from "../payment"

const facts = (total: number, paid: number, payment_status: string, authorised = 0) => ({
  total: minor(total),
  paid: minor(paid),
  authorised: minor(authorised),
  payment_status,
})

describe("what an order has of its money", () => {
  it.each([
    ["nothing to pay", facts(0, 0, "not_paid"), "free", true],
    ["captured", facts(10000, 10000, "captured"), "captured", true],
    ["captured before a rebooking, 30.00 to go back", facts(7000, 10000, "captured"), "captured", true],
    ["offset from another order, with no payment of its own", facts(7000, 7000, "not_paid"), "captured", true],
    ["captured, 20.00 given back by goodwill", facts(10000, 8000, "partially_refunded"), "captured", true],
    ["authorised", facts(10000, 0, "authorized", 10000), "authorized", true],
    ["authorised in part", facts(15000, 0, "partially_authorized", 10000), "open", false],
    ["the difference of a rebooking authorised", facts(15000, 10000, "partially_captured", 5000), "authorized", true],
    ["on invoice, not paid", facts(10000, 0, "awaiting"), "open", false],
    ["the difference of a rebooking not paid", facts(15000, 10000, "partially_captured"), "open", false],
  ])("%s", (_, money, state, due) => {
    expect(paymentState(money)).toBe(state)
    expect(ticketsAreDue(paymentState(money))).toBe(due)
  })
})
