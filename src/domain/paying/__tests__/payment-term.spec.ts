import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { minor } from "../../money/minor"
import { paymentTerm } from "../payment-term"

const berlin = "Europe/Berlin"
const due = minor(5000)

describe("until when something is to be paid (V12)", () => {
  it.each([
    ["in winter", "2027-01-10T09:00:00Z", 14, berlin, "2027-01-24T22:59:59Z"],
    ["over the night in which the clock goes forward", "2027-03-20T09:00:00Z", 14, berlin, "2027-04-03T21:59:59Z"],
    ["over the night in which it goes back", "2027-10-25T09:00:00Z", 14, berlin, "2027-11-08T22:59:59Z"],
    ["on the day of 23 hours itself", "2027-03-28T00:30:00Z", 0, berlin, "2027-03-28T21:59:59Z"],
    [
      "late in the evening, by the shop's day and not by that of Greenwich",
      "2027-06-10T22:30:00Z",
      1,
      berlin,
      "2027-06-12T21:59:59Z",
    ],
    ["where midnight itself is skipped", "2027-09-04T12:00:00Z", 0, "America/Santiago", "2027-09-05T03:59:59Z"],
    ["far in the east", "2027-06-10T11:30:00Z", 0, "Pacific/Auckland", "2027-06-10T11:59:59Z"],
  ])("is the end of a day %s", (_case, now, days, timezone, due_at) => {
    expect(paymentTerm(due, { now, days, timezone })).toEqual({ since: now, due_at })
  })

  it("is nothing where nothing is due", () => {
    expect(paymentTerm(minor(0), { now: "2027-01-10T09:00:00Z", days: 14, timezone: berlin })).toBeNull()
  })

  it("is never over when it begins, and its last second is so many days later by the shop's calendar", () => {
    const zone = fc.constantFrom(berlin, "America/Santiago", "Pacific/Apia", "Asia/Kathmandu", "UTC")
    const instant = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2031, 0) })
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 365 }), zone, (ms, days, timezone) => {
        const now = new Date(ms).toISOString()
        const term = paymentTerm(due, { now, days, timezone })
        const day = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(timezone).toPlainDate()
        expect(Date.parse(term?.due_at ?? "")).toBeGreaterThan(ms - 1000)
        expect(day(now).until(day(term?.due_at ?? ""), { largestUnit: "days" }).days).toBe(days)
      })
    )
  })
})
