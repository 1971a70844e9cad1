import { readStaffFee } from "../staff-fee"

describe("The fee that staff ask", () => {
  it("is the policy's as long as nobody chooses, or an amount can't be read", () => {
    expect(readStaffFee({ fee: "policy", fee_amount: "5" }, "eur")).toEqual({})
    expect(readStaffFee({ fee: "own", fee_amount: "" }, "eur")).toEqual({})
    expect(readStaffFee({ fee: "own", fee_amount: "-3" }, "eur")).toEqual({})
  })

  it("is none, or an amount in minor units of the order's currency", () => {
    expect(readStaffFee({ fee: "none", fee_amount: "5" }, "eur")).toEqual({ fee: "none" })
    expect(readStaffFee({ fee: "own", fee_amount: "12,50" }, "eur")).toEqual({ fee: { amount: 1_250 } })
    expect(readStaffFee({ fee: "own", fee_amount: "1500" }, "jpy")).toEqual({ fee: { amount: 1_500 } })
    expect(readStaffFee({ fee: "own", fee_amount: "0" }, "eur")).toEqual({ fee: { amount: 0 } })
  })
})
