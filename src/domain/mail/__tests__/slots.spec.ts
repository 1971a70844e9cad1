import { digestSlot, digestStart, reminderIsDue, reminderSlot } from "../slots"

const berlin = "Europe/Berlin"

describe("the digest of a day (P3)", () => {
  it.each([
    ["in summer", "2027-06-10T05:06:00Z", "2027-06-10", "2027-06-10T05:00:00Z"],
    ["in winter", "2027-01-10T06:06:00Z", "2027-01-10", "2027-01-10T06:00:00Z"],
    ["not before its hour has settled", "2027-06-10T05:04:00Z", "2027-06-09", "2027-06-09T05:00:00Z"],
    ["late, where nobody looked for hours", "2027-06-10T21:00:00Z", "2027-06-10", "2027-06-10T05:00:00Z"],
    ["on the day the clock goes forward", "2027-03-28T06:00:00Z", "2027-03-28", "2027-03-28T05:00:00Z"],
    ["on the day the clock goes back", "2027-10-31T07:00:00Z", "2027-10-31", "2027-10-31T06:00:00Z"],
  ])("comes at seven by the event's clock %s", (_case, now, key, at) => {
    expect(digestSlot({ timezone: berlin, hour: 7, now })).toEqual({ key, at })
  })

  it("comes once on a day without its hour, and once on a day that has it twice", () => {
    const keysOf = (from: string) => {
      const start = Date.parse(from)
      const moments = Array.from({ length: 24 * 12 }, (_, index) => new Date(start + index * 300_000).toISOString())
      return new Set(moments.map((now) => JSON.stringify(digestSlot({ timezone: berlin, hour: 2, now }))))
    }
    expect([...keysOf("2027-03-27T22:00:00Z")].map((slot) => JSON.parse(slot))).toEqual([
      { key: "2027-03-27", at: "2027-03-27T01:00:00Z" },
      { key: "2027-03-28", at: "2027-03-28T01:00:00Z" },
    ])
    expect([...keysOf("2027-10-30T22:00:00Z")].map((slot) => JSON.parse(slot))).toEqual([
      { key: "2027-10-30", at: "2027-10-30T00:00:00Z" },
      { key: "2027-10-31", at: "2027-10-31T00:00:00Z" },
    ])
  })

  it("tells since the last one, at first since a day before, and of a month at most", () => {
    const until = "2027-06-10T05:00:00Z"
    expect(digestStart(until, "2027-06-07T05:00:00Z")).toBe("2027-06-07T05:00:00Z")
    expect(digestStart(until, null)).toBe("2027-06-09T05:00:00Z")
    expect(digestStart(until, "2026-06-07T05:00:00Z")).toBe("2027-05-10T05:00:00Z")
  })
})

describe("the reminder before the deadline (M10, M11)", () => {
  // The deadline is noon on Monday after the night in which the clock goes forward.
  const until = "2027-03-29T10:00:00Z"

  it("comes 48 hours before, or two days before: an hour apart across a clock change", () => {
    const hours = reminderSlot({ before: { unit: "hours", count: 48 }, until, timezone: berlin })
    const days = reminderSlot({ before: { unit: "days", count: 2 }, until, timezone: berlin })
    expect(hours).toEqual({ key: "2027-03-29", at: "2027-03-27T10:00:00Z" })
    expect(days).toEqual({ key: "2027-03-29", at: "2027-03-27T11:00:00Z" })
  })

  it("keeps its key where the deadline moves by hours, and has another where it moves by days", () => {
    const keyOf = (moved: string) =>
      reminderSlot({ before: { unit: "days", count: 2 }, until: moved, timezone: berlin }).key
    expect(keyOf("2027-03-29T16:00:00Z")).toBe(keyOf(until))
    expect(keyOf("2027-04-05T10:00:00Z")).not.toBe(keyOf(until))
  })

  it.each([
    ["before the slot", "2027-03-27T10:59:59Z", "2027-01-01T00:00:00Z", false],
    ["exactly at the slot", "2027-03-27T11:00:00Z", "2027-01-01T00:00:00Z", true],
    ["exactly at the deadline", until, "2027-01-01T00:00:00Z", true],
    ["a second after the deadline", "2027-03-29T10:00:01Z", "2027-01-01T00:00:00Z", false],
    ["who booked after the slot", "2027-03-28T10:00:00Z", "2027-03-27T12:00:00Z", false],
  ])("is sent %s: %s, booked %s: %s", (_case, now, booked_at, due) => {
    const slot = reminderSlot({ before: { unit: "days", count: 2 }, until, timezone: berlin })
    expect(reminderIsDue(slot, { until, booked_at, now })).toBe(due)
  })
})
