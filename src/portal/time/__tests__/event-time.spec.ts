import { calendarLeaf, eventTime, ownTime, shortMoment } from "../event-time"

const CONCERT = { starts_at: "2027-03-27T22:30:00Z", ends_at: "2027-03-28T01:30:00Z" }

/** Ranges are set with thin spaces. */
const plainSpaces = (text: string) => text.replace(/\s/g, " ")

describe("The time of an event", () => {
  it("is told in the event's own zone, also across midnight and the change of clocks", () => {
    expect(plainSpaces(eventTime(CONCERT, "Europe/Berlin", "en-GB"))).toBe(
      "Saturday, 27 March 2027 at 23:30 CET – Sunday, 28 March 2027 at 03:30 CEST"
    )
  })

  it("names the day once when it ends on the same", () => {
    const evening = { starts_at: "2027-06-11T17:30:00Z", ends_at: "2027-06-11T19:45:00Z" }
    expect(eventTime(evening, "Europe/Berlin", "de-DE")).toMatch(/^Freitag, 11\. Juni 2027, 19:30.21:45 Uhr MESZ$/)
  })

  it("falls on the event's day, not on the day of whoever looks", () => {
    expect(calendarLeaf(CONCERT.starts_at, "Pacific/Auckland", "en-GB")).toEqual({
      weekday: "Sun",
      day: "28",
      month: "Mar",
    })
  })

  it("is told in the customer's own zone only where that shows another", () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(ownTime(CONCERT.starts_at, own, "en-GB")).toBeNull()
    const elsewhere = own === "Asia/Tokyo" ? "Europe/Berlin" : "Asia/Tokyo"
    expect(ownTime(CONCERT.starts_at, elsewhere, "en-GB")).not.toBeNull()
  })

  it("names the zone of a deadline", () => {
    expect(shortMoment("2027-06-11T17:30:00Z", "Europe/Berlin", "en-GB")).toBe("Fri, 11 Jun 2027, 19:30 CEST")
  })
})
