import { type BookableFacts, bookable, changeStatus, EVENT_STATUSES, type EventStatus } from "../bookable"

/** A published concert until 21:00 on 1 June 2027; registration is open from 1 March 08:00 to 20 May, all UTC. */
const CONCERT: BookableFacts["event"] = {
  id: "bevt_concert",
  status: "published",
  sales: "online",
  registration_opens_at: "2027-03-01T08:00:00.000Z",
  registration_closes_at: "2027-05-20T00:00:00.000Z",
  ends_at: "2027-06-01T21:00:00.000Z",
}
const WORD = { terms: "No late registrations.", contact: { phone: "+49 30 901820" } }
const on = (now: string, event: Partial<BookableFacts["event"]> = {}) =>
  bookable({ event: { ...CONCERT, ...event }, word: WORD, now })
const IN_APRIL = "2027-04-01T00:00:00.000Z"
const refused = (refusal: object) => ({ ok: false, refusal: { event_id: "bevt_concert", ...refusal } })

describe("an event can be booked online (T1)", () => {
  it("while it is published and its registration is open", () => {
    expect(on(IN_APRIL)).toEqual({ ok: true, value: null })
  })

  it("at both ends of its registration period, and not a millisecond before or after", () => {
    const closed = { code: "registration_closed", closed_at: CONCERT.registration_closes_at, ...WORD }
    const early = { code: "registration_not_open", opens_at: CONCERT.registration_opens_at }
    expect(on("2027-03-01T07:59:59.999Z")).toEqual(refused(early))
    expect(on("2027-03-01T08:00:00.000Z").ok).toBe(true)
    expect(on("2027-05-20T00:00:00.000Z").ok).toBe(true)
    expect(on("2027-05-20T00:00:00.001Z")).toEqual(refused(closed))
  })

  it("until it is over, where its registration has no period", () => {
    const always = { registration_opens_at: null, registration_closes_at: null }
    expect(on("2027-06-01T21:00:00.000Z", always).ok).toBe(true)
    expect(on("2027-06-01T21:00:00.001Z", always)).toEqual(refused({ code: "event_not_bookable", reason: "over" }))
  })

  it("but not when only the desk registers people", () => {
    expect(on(IN_APRIL, { sales: "desk" })).toEqual(refused({ code: "event_not_bookable", reason: "desk_only" }))
  })

  it.each(["draft", "cancelled", "archived"] as const)("but not when it is %s, whatever else holds", (status) => {
    const reason = { code: "event_not_bookable", reason: status }
    expect(on(IN_APRIL, { status })).toEqual(refused(reason))
    expect(on("2028-01-01T00:00:00.000Z", { status, sales: "desk" })).toEqual(refused(reason))
  })
})

describe("changeStatus", () => {
  const ALLOWED: Record<EventStatus, EventStatus[]> = {
    draft: ["draft", "published", "archived"],
    published: ["published", "draft", "cancelled", "archived"],
    cancelled: ["cancelled", "archived"],
    archived: ["archived", "draft"],
  }
  const steps = EVENT_STATUSES.flatMap((from) => EVENT_STATUSES.map((to) => [from, to] as const))

  it.each(steps)("from %s to %s", (from, to) => {
    const refusal = { code: "event_status_locked", from, to }
    expect(changeStatus(from, to)).toEqual(
      ALLOWED[from].includes(to) ? { ok: true, value: to } : { ok: false, refusal }
    )
  })
})
