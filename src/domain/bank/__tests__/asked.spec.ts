import { toTransfer } from "../asked"

const owed = { amount: 3000, currency_code: "eur", status: "approved", channel: "bank" } as const

describe("where money is to be transferred", () => {
  it("is asked for all that was approved to be transferred", () => {
    expect(toTransfer([owed, { ...owed, amount: 500 }, { ...owed, channel: "cash" }])).toEqual({
      ...{ amount: 3500, currency_code: "eur" },
    })
  })

  it.each([
    [{ ...owed, status: "requested" as const }],
    [{ ...owed, status: "paid" as const }],
    [{ ...owed, status: "rejected" as const }],
    [{ ...owed, channel: "provider" as const }],
  ])("is not asked for %j", (one) => {
    expect(toTransfer([one])).toBeNull()
  })
})
