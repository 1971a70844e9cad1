import type { AdminEvent } from "../../contract/event"
import { clockFault, scheduleChange, scheduleForm } from "../schedule"

const concert = {
  timezone: "Europe/Berlin",
  sales: "online",
  dates: [{ id: "bdate_1", starts_at: "2026-07-01T17:30:00.000Z", ends_at: "2026-07-01T20:00:00.000Z" }],
  registration_opens_at: null,
  registration_closes_at: "2026-06-30T21:59:59.000Z",
} as AdminEvent

describe("the schedule of an event in its form", () => {
  it("shows the clocks of the event's zone", () => {
    expect(scheduleForm(concert)).toMatchObject({
      dates: [{ starts: "2026-07-01T19:30", ends: "2026-07-01T22:00" }],
      registration_opens: "",
      registration_closes: "2026-06-30T23:59",
    })
  })

  it("stores nothing new when nobody touched it, not even the seconds that the form does not show", () => {
    const { dates, ...rest } = scheduleChange(scheduleForm(concert), concert)
    expect(dates).toEqual([{ starts_at: "2026-07-01T17:30:00.000Z", ends_at: "2026-07-01T20:00:00.000Z" }])
    expect(rest).toMatchObject({ registration_opens_at: null, registration_closes_at: "2026-06-30T21:59:59.000Z" })
  })

  it("moves a date by what its clock moved", () => {
    const form = { ...scheduleForm(concert), dates: [{ starts: "2026-07-01T20:30", ends: "2026-07-01T22:00" }] }
    expect(scheduleChange(form, concert).dates[0]?.starts_at).toBe("2026-07-01T18:30:00Z")
  })
})

describe("what a clock of the form can be told", () => {
  it("that it is missing, that it never comes, or that it comes too early", () => {
    expect(clockFault("", "Europe/Berlin", { required: true })).toBe("required")
    expect(clockFault("", "Europe/Berlin")).toBeNull()
    expect(clockFault("2026-03-29T02:30", "Europe/Berlin")).toBe("skipped")
    expect(clockFault("2026-07-01T19:30", "Europe/Berlin", { after: "2026-07-01T19:30" })).toBe("not_after")
    expect(clockFault("2026-07-01T19:31", "Europe/Berlin", { after: "2026-07-01T19:30" })).toBeNull()
  })
})
