import { minor } from "../../money/minor"
import { countOpen, openAge } from "../open-item"
import { closedPeriod, daysIn, duePeriods, instantsOf } from "../period"

const BERLIN = "Europe/Berlin"

describe("A period of the accounts", () => {
  it("goes from midnight to midnight by the shop's clocks, also where an hour is missing", () => {
    expect(instantsOf({ from: "2027-03-28", to: "2027-03-28" }, BERLIN)).toEqual({
      from: new Date("2027-03-27T23:00:00Z"),
      before: new Date("2027-03-28T22:00:00Z"),
    })
    expect(daysIn({ from: "2027-03-01", to: "2027-03-31" })).toBe(31)
    expect(daysIn({ from: "2027-03-02", to: "2027-03-01" })).toBe(0)
  })

  it("that is closed is yesterday, the week to Sunday, the month before; midnight is the shop's", () => {
    // In Berlin it is Friday, 1 January 2027, 00:30.
    const now = new Date("2026-12-31T23:30:00Z")
    expect(closedPeriod("day", now, BERLIN)).toEqual({ from: "2026-12-31", to: "2026-12-31" })
    expect(closedPeriod("week", now, BERLIN)).toEqual({ from: "2026-12-21", to: "2026-12-27" })
    expect(closedPeriod("month", now, BERLIN)).toEqual({ from: "2026-12-01", to: "2026-12-31" })
    expect(closedPeriod("month", now, "UTC")).toEqual({ from: "2026-11-01", to: "2026-11-30" })
    const monday = new Date("2027-01-04T12:00:00Z")
    expect(closedPeriod("week", monday, BERLIN)).toEqual({ from: "2026-12-28", to: "2027-01-03" })
  })
})

describe("Lists that are due", () => {
  const due = (last: string | null, now: string, every: "day" | "week" | "month" = "day") =>
    duePeriods(every, { last, now: new Date(now), timezone: BERLIN }).map(({ from }) => from)

  it("are that of the period that is over, a quarter of an hour after its end, and each once", () => {
    expect(due(null, "2027-01-03T23:20:00Z")).toEqual(["2027-01-03"])
    expect(due("2027-01-02", "2027-01-03T23:14:00Z")).toEqual([])
    expect(due("2027-01-02", "2027-01-03T23:15:00Z")).toEqual(["2027-01-03"])
    expect(due("2027-01-03", "2027-01-03T23:20:00Z")).toEqual([])
  })

  it("are made up for after a standstill, the oldest first, a few at most; also across a clock change", () => {
    expect(due("2027-03-26", "2027-03-30T10:00:00Z")).toEqual(["2027-03-27", "2027-03-28", "2027-03-29"])
    expect(due("2026-11-30", "2027-03-30T10:00:00Z", "month")).toEqual(["2026-12-01", "2027-01-01", "2027-02-01"])
    expect(due("2026-12-20", "2027-01-12T10:00:00Z", "week")).toEqual(["2026-12-21", "2026-12-28", "2027-01-04"])
    expect(due("2020-01-01", "2027-03-30T10:00:00Z")).toHaveLength(7)
  })
})

describe("What is open", () => {
  const now = new Date("2027-06-30T10:00:00Z")
  const age = (day: string, side: "owed_to_shop" | "owed_by_shop" = "owed_to_shop") =>
    openAge(new Date(`${day}T21:59:59Z`), { side, now, timezone: BERLIN })

  it("is as old as the days since it was due, by the calendar", () => {
    expect(age("2027-07-10")).toEqual({ days: 0, age: "not_due" })
    expect(age("2027-06-30")).toEqual({ days: 0, age: "not_due" })
    expect(age("2027-06-29")).toEqual({ days: 1, age: "days_30" })
    expect(age("2027-05-31")).toEqual({ days: 30, age: "days_30" })
    expect(age("2027-05-30")).toEqual({ days: 31, age: "days_60" })
    expect(age("2027-04-30")).toEqual({ days: 61, age: "days_90" })
    expect(age("2027-03-31")).toEqual({ days: 91, age: "older" })
    expect(openAge(null, { side: "owed_to_shop", now, timezone: BERLIN })).toEqual({ days: 0, age: "not_due" })
  })

  it("by the shop is due as soon as it is asked for", () => {
    expect(age("2027-06-30", "owed_by_shop")).toEqual({ days: 0, age: "days_30" })
  })

  it("adds up by who owes it and how old it is, in pieces too", () => {
    const item = { currency_code: "eur", side: "owed_to_shop", age: "days_30", amount: minor(700) } as const
    const once = countOpen([], [item, { ...item, age: "older" }])
    expect(countOpen(once, [item])).toEqual([
      { ...item, count: 2, amount: 1400 },
      { ...item, age: "older", count: 1 },
    ])
  })
})
