import { minor } from "../../money/minor"
import { paymentState, ticketsAreDue } from "../payment"

const facts = (total: number, pending: number, authorized = 0) => ({
  total: minor(total),
  pending: minor(pending),
  authorized: minor(authorized),
})

describe("what an order has of its money", () => {
  it.each([
    ["nothing to pay", facts(0, 0), "free", true],
    ["captured", facts(10000, 0), "captured", true],
    ["captured, 30.00 to go back", facts(7000, -3000), "captured", true],
    ["authorised over the whole", facts(10000, 10000, 10000), "authorized", true],
    ["captured but for a difference that is authorised", facts(15000, 5000, 5000), "authorized", true],
    ["authorised over less", facts(15000, 15000, 10000), "open", false],
    ["on invoice, not paid", facts(10000, 10000), "open", false],
    ["a difference of a rebooking not paid", facts(15000, 5000), "open", false],
  ])("%s", (_, money, state, due) => {
    expect(paymentState(money)).toBe(state)
    expect(ticketsAreDue(paymentState(money))).toBe(due)
  })
})
