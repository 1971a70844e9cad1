import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { type Deadline, deadlineInstant, deadlineSchema, type EventTimes, inTime } from "../deadline"

/** A concert at six in the evening in Berlin, on the day its clocks go forward, and on the day they go back. */
const berlin = (starts_at: string, ends_at: string): EventTimes => ({
  starts_at,
  ends_at,
  registration_closes_at: null,
  timezone: "Europe/Berlin",
})
const SPRING = berlin("2027-03-28T18:00:00+02:00", "2027-03-28T21:00:00+02:00")
const AUTUMN = berlin("2027-10-31T18:00:00+01:00", "2027-10-31T21:00:00+01:00")

const HOURS: Deadline = { kind: "hours_before_start", hours: 24 }
const DAY: Deadline = { kind: "days_before_start", days: 1 }

describe("a deadline across a clock change (M9, M17)", () => {
  it.each([
    ["24 hours before, clocks forward: five o'clock the day before", HOURS, SPRING, "2027-03-27T17:00:00+01:00"],
    ["1 day before, clocks forward: six o'clock the day before", DAY, SPRING, "2027-03-27T18:00:00+01:00"],
    ["24 hours before, clocks back: seven o'clock the day before", HOURS, AUTUMN, "2027-10-30T19:00:00+02:00"],
    ["1 day before, clocks back: six o'clock the day before", DAY, AUTUMN, "2027-10-30T18:00:00+02:00"],
  ])("%s", (_case, deadline, event, expected) => {
    expect(deadlineInstant(deadline, event)).toBe(Temporal.Instant.from(expected).toString())
  })

  it("counts days in the event's zone, wherever the server stands", () => {
    expect(deadlineInstant(DAY, { ...SPRING, timezone: "UTC" })).toBe("2027-03-27T16:00:00Z")
  })

  it("moves a time that the clocks leave out to an hour later, and takes the first of one that comes twice", () => {
    const afterGap = berlin("2027-03-29T02:30:00+02:00", "2027-03-29T03:00:00+02:00")
    expect(deadlineInstant(DAY, afterGap)).toBe("2027-03-28T01:30:00Z")
    const afterTwice = berlin("2027-11-01T02:30:00+01:00", "2027-11-01T03:00:00+01:00")
    expect(deadlineInstant(DAY, afterTwice)).toBe("2027-10-31T00:30:00Z")
  })

  it("counts hours as time that passes and days as dates in the calendar, all year and everywhere", () => {
    const year = fc.date({ min: new Date("2027-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
    const zones = fc.constantFrom("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")
    fc.assert(
      fc.property(year, zones, fc.integer({ min: 0, max: 366 }), (start, timezone, n) => {
        const event = { ...SPRING, starts_at: start.toISOString(), timezone }
        const hours = deadlineInstant({ kind: "hours_before_start", hours: n }, event)
        expect(start.getTime() - new Date(hours).getTime()).toBe(n * 3_600_000)

        const date = (iso: string) => Temporal.Instant.from(iso).toZonedDateTimeISO(timezone).toPlainDate()
        const days = deadlineInstant({ kind: "days_before_start", days: n }, event)
        expect(date(days).until(date(event.starts_at)).days).toBe(n)
      })
    )
  })
})

describe("the other deadlines", () => {
  it("an absolute one is that instant, whatever its offset", () => {
    expect(deadlineInstant({ kind: "at", at: "2027-03-01T12:00:00+01:00" }, SPRING)).toBe("2027-03-01T11:00:00Z")
  })

  it("the end of the event is its last end", () => {
    expect(deadlineInstant({ kind: "event_end" }, SPRING)).toBe("2027-03-28T19:00:00Z")
  })

  it("the end of registration is when registration closes, and the start of the event where it never does", () => {
    const closing = { ...SPRING, registration_closes_at: "2027-03-20T00:00:00+01:00" }
    expect(deadlineInstant({ kind: "registration_end" }, closing)).toBe("2027-03-19T23:00:00Z")
    expect(deadlineInstant({ kind: "registration_end" }, SPRING)).toBe("2027-03-28T16:00:00Z")
  })

  it.each([
    { kind: "hours_before_start", hours: -1 },
    { kind: "hours_before_start", hours: 0.5 },
    { kind: "days_before_start", days: 367 },
    { kind: "at", at: "2027-03-01T12:00:00" },
    { kind: "whenever" },
  ])("refuses %p as a setting", (deadline) => {
    expect(deadlineSchema.safeParse(deadline).success).toBe(false)
  })
})

describe("inTime", () => {
  it("counts exactly at the limit as in time, and one millisecond later as late", () => {
    const limit = deadlineInstant(HOURS, SPRING)
    expect(inTime("2027-03-27T15:59:59.999Z", limit)).toBe(true)
    expect(inTime("2027-03-27T16:00:00.000Z", limit)).toBe(true)
    expect(inTime("2027-03-27T16:00:00.001Z", limit)).toBe(false)
  })

  it("compares instants, not texts", () => {
    expect(inTime("2027-03-27T17:30:00+02:00", "2027-03-27T16:00:00Z")).toBe(true)
  })
})
