import { type GraphMoney, orderMoney } from "../order-money"

/** 100.00 captured by one payment. */
const paid = (more: Partial<GraphMoney>, refunds: number[] = []): GraphMoney => ({
  currency_code: "eur",
  summary: { transaction_total: 100, pending_difference: 0 },
  payment_collections: [
    {
      payments: [
        {
          id: "pay_1",
          captures: [{ amount: 100 }],
          refunds: refunds.map((amount, index) => ({ id: `ref_${index}`, amount, created_at: "2026-11-22" })),
        },
      ],
    },
  ],
  ...more,
})

const refunded = (amount: number, reference_id: string) => ({ amount: -amount, reference: "refund", reference_id })

describe("the money of an order", () => {
  it("is what the books hold, and what the payments could give back", () => {
    expect(orderMoney(paid({}))).toEqual({
      held: 10_000,
      refundable: 10_000,
      pending: 0,
      past_payments: false,
      unreturned: 0,
    })
    const transactions = [refunded(30, "ref_0")]
    expect(orderMoney(paid({ transactions }, [30]))).toMatchObject({ refundable: 7_000, unreturned: 0 })
  })

  it("is unreturned where core booked the refund of a payment that the provider refused", () => {
    const transactions = [refunded(100, "pay_1")]
    expect(orderMoney(paid({ transactions })).unreturned).toBe(10_000)
    expect(orderMoney(paid({ transactions }, [100])).unreturned).toBe(0)
    expect(orderMoney(paid({ transactions: [refunded(70, "pay_1")] }, [30])).unreturned).toBe(7_000)
  })

  it("tells a rebooking by its transactions; an order without payments has none to give back", () => {
    expect(orderMoney(paid({ transactions: [{ amount: -100, reference: "rebooking" }] })).past_payments).toBe(true)
    expect(orderMoney({ currency_code: "jpy" })).toEqual({
      ...{ held: 0, refundable: 0, pending: 0, past_payments: false, unreturned: 0 },
    })
  })
})
