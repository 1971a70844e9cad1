import { checkPayment, type PaymentOfCart } from "../checks/payment-of-cart"

const NOW = new Date("2027-03-01T12:00:00.000Z")
const PAID: PaymentOfCart = {
  ...{ id: "pay_1", currency_code: "eur", amount: 100, cancelled: false, captured: 100, refunded: 0 },
  ...{ made_at: new Date("2027-03-01T11:00:00.000Z"), lost_cart_id: "cart_1" },
}
const held = (change: Partial<PaymentOfCart>) =>
  checkPayment({ ...PAID, ...change }, NOW).map(({ figures }) => ("held" in figures ? figures.held : null))

describe("a payment for tickets", () => {
  it.each([
    ["captured, and its cart is no order after an hour", {}, [10000]],
    ["authorised only, and its cart is no order", { captured: 0 }, [10000]],
    ["paid back in part", { refunded: 40 }, [6000]],
    ["paid back", { refunded: 100 }, []],
    ["let go before anything was taken", { captured: 0, cancelled: true }, []],
    ["made less than an hour ago", { made_at: new Date("2027-03-01T11:00:00.001Z") }, []],
    ["of an order", { lost_cart_id: null }, []],
  ])("%s", (_name, change, found) => {
    expect(held(change)).toEqual(found)
  })
})
