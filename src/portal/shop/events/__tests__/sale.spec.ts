import type { NotBookable, TicketType } from "../../../../client"
import { lowestPrice, saleOf } from "../sale"
import { concert } from "./concert"

const free = (...seats: (number | null)[]): TicketType[] =>
  seats.map((free, index) => ({ id: `${index}`, title: "", variant_id: "", seats: { free } }))

const closed = (not_bookable: Omit<NotBookable, "message">) =>
  saleOf(concert({ bookable: false, not_bookable: { message: "", ...not_bookable } }))

describe("How the sale of an event stands", () => {
  it("is open, and says how many places are left once they are few", () => {
    expect(saleOf(concert())).toEqual({ kind: "open", left: null })
    expect(saleOf(concert({ seats: { free: 10, capacity: 100 } }))).toEqual({ kind: "open", left: 10 })
    expect(saleOf(concert({ seats: { free: 11, capacity: 100 } }))).toEqual({ kind: "open", left: null })
  })

  it("counts what can be bought: by the ticket types where they are the fewer", () => {
    expect(saleOf(concert({ ticket_types: free(1, 2) }))).toEqual({ kind: "open", left: 3 })
    expect(saleOf(concert({ ticket_types: free(1, null) }))).toEqual({ kind: "open", left: null })
    expect(saleOf(concert({ seats: { free: null, capacity: null }, ticket_types: free(null) }))).toEqual({
      kind: "open",
      left: null,
    })
  })

  it("is full when the event is, or each of its ticket types", () => {
    expect(saleOf(concert({ seats: { free: 0, capacity: 100 } }))).toEqual({ kind: "full" })
    expect(saleOf(concert({ ticket_types: free(0, 0) }))).toEqual({ kind: "full" })
  })

  it("is not on, and says in which way", () => {
    expect(closed({ code: "registration_not_open", details: { opens_at: "2027-01-01T00:00:00Z" } })).toEqual({
      kind: "not_open",
      opens_at: "2027-01-01T00:00:00Z",
    })
    expect(closed({ code: "registration_closed", details: {} })).toEqual({ kind: "closed" })
    expect(closed({ code: "event_not_bookable", details: { reason: "cancelled" } })).toEqual({ kind: "cancelled" })
    expect(closed({ code: "event_not_bookable", details: { reason: "over" } })).toEqual({ kind: "over" })
    expect(closed({ code: "event_not_bookable", details: { reason: "desk_only" } })).toEqual({ kind: "desk" })
  })

  it("begins at the lowest price, of those that are sold here", () => {
    expect(lowestPrice(concert())).toEqual({ amount: 6_000, more: true })
    const [stalls] = concert().ticket_types
    const [other] = free(5)
    const types = [stalls, other].flatMap((type) => type ?? [])
    expect(lowestPrice(concert({ ticket_types: types }))).toEqual({ amount: 10_000, more: false })
    expect(lowestPrice(concert({ ticket_types: free(5) }))).toBeNull()
  })
})
