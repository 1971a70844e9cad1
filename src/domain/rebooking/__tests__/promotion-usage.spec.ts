import { usageChange } from "../promotion-usage"

const ten = { code: "TEN", amount: 10 }
const seven = { code: "TEN", amount: 7 }

describe("uses of promotion codes when a booking is rebooked", () => {
  it("go over to the new order: given back, and taken again with the new amount", () => {
    expect(usageChange([ten], [], [seven])).toEqual({ give_back: [ten], take: [seven] })
  })

  it("are given back when the new tickets earn no discount", () => {
    expect(usageChange([ten], [], [])).toEqual({ give_back: [ten], take: [] })
  })

  it("are taken when the new tickets earn one that the old did not", () => {
    expect(usageChange([], [], [seven])).toEqual({ give_back: [], take: [seven] })
  })

  it("stay one use when the rest of the order goes on using the code", () => {
    expect(usageChange([ten], [ten], [])).toEqual({ give_back: [], take: [] })
    expect(usageChange([], [ten], [seven])).toEqual({ give_back: [], take: [] })
  })

  it("change in amount only when both the rest and the new tickets use the code", () => {
    expect(usageChange([ten], [ten], [seven])).toEqual({ give_back: [ten], take: [seven] })
  })
})
