import { type RefundedCollection, refundState, type WrittenRefund } from "../refund-state"

const refund = (id: string, minute: number, more: Partial<WrittenRefund> = {}): WrittenRefund => ({
  id,
  amount: 30,
  created_at: `2027-01-01T10:0${minute}:00.000Z`,
  booked: false,
  ...more,
})
const collection = (refunded: number, refunds: WrittenRefund[], touched_at: string[] = []): RefundedCollection => ({
  refunded,
  refunds,
  touched_at,
})

describe("how far a refund came", () => {
  it.each([
    ["the order tells of it", collection(0, [refund("a", 1, { booked: true })]), "through"],
    ["the collection's sum counts it", collection(30, [refund("a", 1)]), "through"],
    ["the sum lacks it: nobody but the provider knows", collection(0, [refund("a", 1)]), "unclear"],
    ["an earlier one is in the sum, this one is not", collection(30, [refund("b", 0), refund("a", 1)]), "unclear"],
    ["both are in the sum", collection(60, [refund("b", 0), refund("a", 1)]), "through"],
    ["a newer refund had the sum written anew", collection(60, [refund("a", 1), refund("b", 2)]), "unclear"],
    ["a newer capture had", collection(30, [refund("a", 1)], ["2027-01-01T10:05:00.000Z"]), "unclear"],
    ["the capture was there before", collection(30, [refund("a", 1)], ["2027-01-01T09:00:00.000Z"]), "through"],
    ["core took it back", collection(0, []), "unclear"],
    [
      "fractions add up with the dust of binary ones",
      collection(0.3, [refund("a", 2, { amount: 0.1 }), refund("b", 1, { amount: 0.2 })]),
      "through",
    ],
  ])("%s", (_why, facts, state) => expect(refundState("a", facts)).toBe(state))
})
