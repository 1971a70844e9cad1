import { neverPlaced, type Origin } from "../never-placed"

const AT = new Date("2027-05-03T12:00:00.000Z")
const later = (ms: number) => new Date(AT.getTime() + ms)
const LEFT: Origin = { from_cart: false, has_payment_collection: false, created_at: AT, updated_at: AT }

describe("an order that nobody placed", () => {
  it("has neither cart nor payment, and was not touched after it was written", () => {
    expect(neverPlaced(LEFT)).toBe(true)
    expect(neverPlaced({ ...LEFT, updated_at: later(1_000) })).toBe(true)
  })

  it.each([
    ["came of a cart", { from_cart: true }],
    ["is to be paid", { has_payment_collection: true }],
    ["was a draft that staff converted", { updated_at: later(1_001) }],
  ])("is another one than one that %s", (_what, given) => expect(neverPlaced({ ...LEFT, ...given })).toBe(false))
})
