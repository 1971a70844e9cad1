import { booking as example } from "../../emails/example"
import { calendarFile } from "../calendar-file"

const booking = { id: "bkg_1", number: example.number, version: 3, cancelled: false }
const facts = { booking, event: example.event, domain: "shop.example.com", now: "2026-10-01T08:00:00Z" }

/** RFC 5545 folds lines after 75 bytes; unfolded they are easier to read. */
const linesOf = (overrides: Partial<typeof facts> = {}) =>
  calendarFile({ ...facts, ...overrides })
    .replace(/\r\n /g, "")
    .split("\r\n")

describe("the calendar file", () => {
  it("has each date at the time of the event's zone, on both sides of a clock change", () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        "METHOD:PUBLISH",
        "DTSTART;TZID=Europe/Berlin:20261024T193000",
        "DTEND;TZID=Europe/Berlin:20261024T220000",
        "DTSTART;TZID=Europe/Berlin:20261025T193000",
        "DTSTAMP:20261001T080000Z",
        "TZID:Europe/Berlin",
      ])
    )
  })

  it("names each date for ever and counts the booking's versions", () => {
    const lines = linesOf()
    expect(lines.filter((line) => line.startsWith("UID:"))).toEqual([
      "UID:bkg_1-1@shop.example.com",
      "UID:bkg_1-2@shop.example.com",
    ])
    expect(lines.filter((line) => line.startsWith("SEQUENCE:"))).toEqual(["SEQUENCE:3", "SEQUENCE:3"])
  })

  it("takes the dates of a cancelled booking out of the calendar again", () => {
    const lines = linesOf({ booking: { ...booking, cancelled: true, version: 4 } })
    expect(lines).toEqual(expect.arrayContaining(["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:4"]))
  })

  it("escapes what an organiser typed", () => {
    const event = { ...example.event, title: "A, b; c\nEND:VEVENT" }
    expect(linesOf({ event })).toContain("SUMMARY:A\\, b\\; c\\nEND:VEVENT")
  })

  it("calls a renamed zone by its present name", () => {
    const event = { ...example.event, timezone: "Asia/Calcutta" }
    expect(linesOf({ event })).toContain("DTSTART;TZID=Asia/Kolkata:20261024T230000")
  })
})
