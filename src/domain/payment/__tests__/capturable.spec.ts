import { capturable } from "../capturable"

describe("what a payment could still capture", () => {
  it.each([
    ["all of it, at first", { amount: 100, captured: [], is_over: false }, 100],
    ["the rest, without the dust of binary fractions", { amount: 0.3, captured: [0.1, 0.1], is_over: false }, 0.1],
    ["nothing when all of it was captured", { amount: 100, captured: [60, 40], is_over: false }, 0],
    ["nothing when more was captured than it said", { amount: 100, captured: [101], is_over: false }, 0],
    ["nothing when it is over", { amount: 100, captured: [60], is_over: true }, 0],
  ])("is %s", (_what, authorisation, left) => expect(capturable(authorisation)).toBe(left))
})
