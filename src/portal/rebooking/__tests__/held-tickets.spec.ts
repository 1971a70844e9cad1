import type { Participant, TargetEvent } from "../../api/answers"
import { heldTickets, isUnchanged, priceOf, proposedTarget, tooFew } from "../held-tickets"

const person = (type: string, status: Participant["status"] = "registered"): Participant => ({
  id: "bpar",
  position: 1,
  status,
  ticket_code: null,
  answers: [],
  may: { fields: {} },
  ticket_type: { id: `concert_${type}`, title: type },
})
const type = (event: string, title: string) => ({
  id: `${event}_${title}`,
  title,
  seats: { free: null },
  prices: [{ currency_code: "eur", amount: 7000 }],
})
const target = (id: string, free: number | null, ...titles: string[]): TargetEvent => ({
  id,
  title: id,
  venue: null,
  timezone: "Europe/Berlin",
  starts_at: "2027-06-11T17:30:00Z",
  ends_at: "2027-06-11T19:30:00Z",
  dates: [],
  seats: { free },
  ticket_types: titles.map((title) => type(id, title)),
})
const held = heldTickets({
  participants: [person("Stalls"), person("Stalls"), person("Balcony"), person("Balcony", "cancelled")],
})

describe("Moving a booking", () => {
  it("counts the tickets that move, by their type; cancelled ones stay behind", () => {
    expect(held).toEqual([
      { id: "concert_Stalls", title: "Stalls", count: 2 },
      { id: "concert_Balcony", title: "Balcony", count: 1 },
    ])
  })

  it("proposes the ticket of the same name, else the first", () => {
    expect(proposedTarget(target("matinee", null, "Standing", "Stalls"), held)).toEqual({
      event_id: "matinee",
      ticket_types: [
        { from: "concert_Stalls", to: "matinee_Stalls" },
        { from: "concert_Balcony", to: "matinee_Standing" },
      ],
    })
  })

  it("to where it already is changes nothing, until a ticket type does", () => {
    const same = proposedTarget(target("concert", null, "Stalls", "Balcony"), held)
    expect(isUnchanged(same, "concert")).toBe(true)
    const swapped = { ...same, ticket_types: [{ from: "concert_Stalls", to: "concert_Balcony" }] }
    expect(isUnchanged(swapped, "concert")).toBe(false)
  })

  it("C-29: is not offered where there is no room for everybody; within its own event there is", () => {
    expect(tooFew(target("matinee", 2, "Stalls"), held, "concert")).toBe(2)
    expect(tooFew(target("matinee", 3, "Stalls"), held, "concert")).toBeNull()
    expect(tooFew(target("matinee", null, "Stalls"), held, "concert")).toBeNull()
    expect(tooFew(target("concert", 0, "Stalls"), held, "concert")).toBeNull()
  })

  it("names a price only in the order's currency", () => {
    expect(priceOf(type("matinee", "Stalls"), "EUR")).toBe(7000)
    expect(priceOf(type("matinee", "Stalls"), "jpy")).toBeNull()
  })
})
