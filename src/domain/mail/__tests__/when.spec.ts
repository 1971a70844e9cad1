import { formatInstant, formatPeriod, zoneName } from "../when"

const evening = { starts_at: "2026-10-24T17:30:00Z", ends_at: "2026-10-24T20:00:00Z" }

describe("a date of an event as people read it", () => {
  it.each([
    ["de", "Samstag, 24. Oktober 2026, 19:30 – 22:00 MESZ"],
    ["fr", "samedi 24 octobre 2026, 19:30 – 22:00 UTC+2"],
    ["en-GB", "Saturday, 24 October 2026, 19:30 – 22:00 CEST"],
  ])("in %s: the event's own time, whatever the server's zone", (locale, expected) => {
    expect(formatPeriod(evening, "Europe/Berlin", locale)).toBe(expected)
  })

  it("says both days when it ends after midnight, and the zone's name after the clock change", () => {
    const night = { starts_at: "2026-10-24T20:30:00Z", ends_at: "2026-10-25T02:00:00Z" }
    expect(formatPeriod(night, "Europe/Berlin", "de")).toBe(
      "Samstag, 24. Oktober 2026, 22:30 – Sonntag, 25. Oktober 2026, 3:00 MEZ"
    )
  })

  it("is one day where it is one day in the event's zone, though not in UTC", () => {
    const late = { starts_at: "2026-10-24T23:00:00Z", ends_at: "2026-10-25T01:00:00Z" }
    expect(formatPeriod(late, "America/New_York", "de")).toBe("Samstag, 24. Oktober 2026, 19:00 – 21:00 GMT-4")
  })
})

it("an instant is told with its zone", () => {
  expect(formatInstant("2026-01-05T08:05:00Z", "Europe/Berlin", "de")).toBe("Montag, 5. Januar 2026, 9:05 MEZ")
})

it("a zone is told with spaces", () => {
  expect(zoneName("America/New_York")).toBe("America/New York")
})
