import fc from "fast-check"
import { spellTimeLeft, timeLeft } from "../time-left"

const NOW = Date.parse("2027-06-01T12:00:00Z")

describe("The time left until a deadline", () => {
  it.each([
    ["2027-06-04T12:00:00Z", "3 days"],
    ["2027-06-03T11:59:59Z", "47 hours"],
    ["2027-06-01T14:00:00Z", "2 hours"],
    ["2027-06-01T13:59:59Z", "119 minutes"],
    ["2027-06-01T12:01:00Z", "1 minute"],
    ["2027-06-01T12:00:00Z", "0 minutes"],
  ])("until %s is %s", (until, spelled) => {
    const left = timeLeft(NOW, until)
    expect(left && spellTimeLeft(left, "en-GB")).toBe(spelled)
  })

  it("is nothing once the deadline has passed", () => {
    expect(timeLeft(NOW, "2027-06-01T11:59:59.999Z")).toBeNull()
  })

  it("is never said to be longer than it is, nor shorter by more than half", () => {
    const length = { day: 86_400_000, hour: 3_600_000, minute: 60_000 }
    fc.assert(
      fc.property(fc.integer({ min: 60_000, max: 400 * 86_400_000 }), (real) => {
        const left = timeLeft(NOW, new Date(NOW + real).toISOString())
        const said = left ? left.count * length[left.unit] : 0
        return said <= real && said > real / 2
      })
    )
  })
})
