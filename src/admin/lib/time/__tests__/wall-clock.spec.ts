import fc from "fast-check"
import { fromPickerDate, toPickerDate } from "../picker-date"
import { instantToStore, toInstant, toWallClock } from "../wall-clock"

const minutes = fc
  .date({ min: new Date("2000-01-01T00:00Z"), max: new Date("2100-01-01T00:00Z"), noInvalidDate: true })
  .map((date) => new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString())
const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC")

describe("a wall clock and its instant", () => {
  it("reads an instant as the clocks of the zone show it", () => {
    expect(toWallClock("2026-07-01T17:30:00Z", "Europe/Berlin")).toBe("2026-07-01T19:30")
    expect(toWallClock("2026-12-01T18:30:00Z", "Europe/Berlin")).toBe("2026-12-01T19:30")
    expect(toWallClock(null, "Europe/Berlin")).toBe("")
  })

  it("gives the instant back for every clock, or an earlier one in the hour that comes twice", () => {
    fc.assert(
      fc.property(minutes, zones, (instant, zone) => {
        const back = toInstant(toWallClock(instant, zone), zone)
        expect(back).not.toBeNull()
        expect(new Date(back ?? 0).getTime()).toBeLessThanOrEqual(new Date(instant).getTime())
        expect(toWallClock(back, zone)).toBe(toWallClock(instant, zone))
      })
    )
  })

  it("knows no instant for an hour that the zone skips", () => {
    expect(toInstant("2026-03-29T02:30", "Europe/Berlin")).toBeNull()
    expect(toInstant("2026-03-29T02:30", "UTC")).toBe("2026-03-29T02:30:00Z")
  })

  it("takes the first of the two hours in autumn", () => {
    expect(toInstant("2026-10-25T02:30", "Europe/Berlin")).toBe("2026-10-25T00:30:00Z")
  })
})

describe("what a form stores", () => {
  it("leaves an untouched time exactly as it was, also in the second of the two hours", () => {
    fc.assert(
      fc.property(minutes, zones, (instant, zone) => {
        expect(instantToStore(toWallClock(instant, zone), zone, instant)).toBe(instant)
      })
    )
  })

  it("keeps the clock, not the instant, when the zone of the event changes", () => {
    const stored = "2026-07-01T17:30:00Z"
    const clock = toWallClock(stored, "Europe/Berlin")
    expect(instantToStore(clock, "America/New_York", stored)).toBe("2026-07-01T23:30:00Z")
  })

  it("stores nothing for nothing", () => {
    expect(instantToStore("", "Europe/Berlin", "2026-07-01T17:30:00Z")).toBeNull()
  })
})

describe("the date picker's dates", () => {
  it("carry a wall clock in and out unchanged, whatever zone the browser is in", () => {
    for (const clock of ["2026-07-01T19:30", "2026-01-31T00:00", "2027-12-31T23:59"]) {
      expect(fromPickerDate(toPickerDate(clock))).toBe(clock)
    }
    expect(fromPickerDate(toPickerDate(""))).toBe("")
  })
})
