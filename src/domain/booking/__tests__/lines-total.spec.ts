import { linesTotal } from "../lines-total"

const lines = new Map([
  ["stalls", 100.495],
  ["workshop", 180.225],
  ["shirt", 25],
])

describe("what lines of an order cost together", () => {
  it("is rounded once, as the order's total is: each by itself would be a cent more", () => {
    expect(linesTotal(lines, ["stalls", "workshop"], "eur")).toBe(28072)
    expect(linesTotal(lines, ["stalls"], "eur") + linesTotal(lines, ["workshop"], "eur")).toBe(28073)
  })

  it("counts a line once, and none that is not there", () => {
    expect(linesTotal(lines, ["shirt", "shirt", null, "gone"], "eur")).toBe(2500)
    expect(linesTotal(new Map([["one", 7000]]), ["one"], "jpy")).toBe(7000)
  })
})
