import { fingerprintOf } from "../fingerprint"
import { keptLongEnough } from "../retention"

describe("the fingerprint of an export", () => {
  it("is the same whatever the order of the columns, and another when one value is", () => {
    const at = new Date("2027-01-01T00:00:00Z")
    expect(fingerprintOf({ a: [{ x: 1, at }], b: [] })).toBe(
      fingerprintOf({ b: [], a: [{ at: at.toISOString(), x: 1 }] })
    )
    expect(fingerprintOf({ a: [{ x: 1 }] })).not.toBe(fingerprintOf({ a: [{ x: 2 }] }))
    expect(fingerprintOf({ a: [{ x: 1 }, { x: 2 }] })).not.toBe(fingerprintOf({ a: [{ x: 2 }, { x: 1 }] }))
  })
})

describe("how long personal data is kept", () => {
  it("counts days of 24 hours from the end of the event", () => {
    expect(keptLongEnough(90, "2027-06-01T12:00:00.000Z")).toBe("2027-03-03T12:00:00.000Z")
  })
})
