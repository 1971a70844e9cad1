import { announced } from "../announced"

const owed = { amount: 3000, currency_code: "eur", status: "approved" } as const

describe("what a customer is told is coming (SPEC V24)", () => {
  it("is all that was approved and is not paid yet", () => {
    expect(announced([owed, { ...owed, amount: 500 }, { ...owed, status: "paid" }])).toEqual({
      ...{ amount: 3500, currency_code: "eur" },
    })
  })

  it("is nothing where nothing is approved", () => {
    expect(announced([])).toBeNull()
    expect(announced([{ ...owed, status: "requested" }])).toBeNull()
  })
})
