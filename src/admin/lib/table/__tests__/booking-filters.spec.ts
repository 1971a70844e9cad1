import { bookingFilter, bookingTab, lastDays } from "../booking-filters"

const asked = (query: string, eventId?: string) => bookingFilter(new URLSearchParams(query), eventId)

describe("What the address says of which bookings are wanted", () => {
  it("is the upcoming ones where it says nothing, and all of them where it says so", () => {
    expect(asked("")).toEqual({ period: "upcoming" })
    expect([asked("period=past"), asked("period=all")]).toEqual([{ period: "past" }, {}])
    expect(bookingTab(new URLSearchParams("period=tomorrow"))).toBe("upcoming")
  })

  it("is those that wait for approval, of any time, whatever status the address names besides", () => {
    expect(asked("period=to_approve&status=confirmed")).toEqual({ status: "awaiting_approval" })
  })

  it("is all bookings of an event on its own page, whatever tab the address names", () => {
    expect(asked("period=to_approve", "bevt_1")).toEqual({ event_id: "bevt_1" })
    expect(asked("period=past&event_id=bevt_2", "bevt_1")).toEqual({ event_id: "bevt_1" })
  })

  it("reads filters as the table writes them, plain ones too, and a last day to its end", () => {
    const range = encodeURIComponent(
      JSON.stringify({ $gte: "2027-03-01T00:00:00.000Z", $lte: "2027-03-05T00:00:00.000Z" })
    )
    const { changed_until, ...rest } = asked(
      `period=all&paid="false"&incomplete=true&changed_by="staff"&changed_field=email&changed_at=${range}&q=anna`
    )
    expect(rest).toEqual({
      ...{ q: "anna", paid: false, incomplete: true, changed_by: "staff", changed_field: "email" },
      changed_since: "2027-03-01T00:00:00.000Z",
    })
    const end = new Date(changed_until ?? "")
    expect([end.getHours(), end.getMinutes()]).toEqual([0, 0])
    expect(end.getTime()).toBeGreaterThan(new Date("2027-03-05T00:00:00.000Z").getTime())
  })

  it("ignores what is no filter", () => {
    expect(
      asked('period=all&paid=perhaps&changed_by="robot"&changed_field=secret&changed_at=soon&status=null')
    ).toEqual({})
    expect(asked('period=all&changed_at={"$gte":"never","$lte":7}')).toEqual({})
    expect(asked("period=all&changed_at=null")).toEqual({})
  })
})

describe("The last days", () => {
  it("are whole days, today among them", () => {
    const begin = new Date(lastDays(7, new Date(2027, 2, 10, 15, 30)).$gte ?? "")
    expect(begin).toEqual(new Date(2027, 2, 4))
  })
})
