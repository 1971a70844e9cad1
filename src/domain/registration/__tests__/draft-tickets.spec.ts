import fc from "fast-check"
import { draftTickets, type RegisteredLine, type TicketLine } from "../draft-tickets"

const adult = (line_id: string, quantity: number): TicketLine => ({
  line_id,
  ticket_type_id: "type_adult",
  variant_id: "adult",
  quantity,
})
const named = (variant_id: string, ...names: string[]): RegisteredLine => ({
  variant_id,
  participants: names.map((first_name) => ({ first_name })),
})

describe("draftTickets", () => {
  it("gives each seat a ticket, and each person the next ticket of their kind", () => {
    expect(draftTickets([adult("line_1", 2)], [named("adult", "Anna", "Ben")])).toEqual([
      { first_name: "Anna", ticket_type_id: "type_adult", line_item_id: "line_1" },
      { first_name: "Ben", ticket_type_id: "type_adult", line_item_id: "line_1" },
    ])
  })

  it("leaves seats open that nobody was named for", () => {
    const tickets = draftTickets([adult("line_1", 2)], [named("adult", "Anna")])
    expect(tickets.map(({ first_name }) => first_name)).toEqual(["Anna", undefined])
  })

  it("fills several lines of one kind in their order", () => {
    const tickets = draftTickets(
      [adult("line_1", 1), adult("line_2", 1)],
      [named("adult", "Anna"), named("adult", "Ben")]
    )
    expect(tickets.map(({ line_item_id, first_name }) => [line_item_id, first_name])).toEqual([
      ["line_1", "Anna"],
      ["line_2", "Ben"],
    ])
  })

  it("seats nobody on a ticket of another kind", () => {
    expect(draftTickets([adult("line_1", 1)], [named("child", "Mia")])[0]?.first_name).toBeUndefined()
  })

  it("leaves the registration as it was", () => {
    const registered = [named("adult", "Anna")]
    draftTickets([adult("line_1", 1)], registered)
    expect(registered).toEqual([named("adult", "Anna")])
  })

  const kinds = fc.constantFrom("adult", "child", "senior")
  const lines = fc.array(fc.tuple(kinds, fc.integer({ min: 1, max: 5 })), { maxLength: 6 })
  const people = fc.array(fc.tuple(kinds, fc.integer({ min: 0, max: 5 })), { maxLength: 6 })

  it("makes as many tickets as seats, and neither loses nor doubles anybody while seats last", () => {
    fc.assert(
      fc.property(lines, people, (ordered, registered) => {
        const ticketLines = ordered.map(([variant_id, quantity], index) => ({
          line_id: `line_${index}`,
          ticket_type_id: `type_${variant_id}`,
          variant_id,
          quantity,
        }))
        const groups = registered.map(([kind, count], group) =>
          named(kind, ...Array.from({ length: count }, (_, index) => `${kind} ${group} ${index}`))
        )
        const tickets = draftTickets(ticketLines, groups)

        for (const { line_id, quantity } of ticketLines) {
          expect(tickets.filter(({ line_item_id }) => line_item_id === line_id)).toHaveLength(quantity)
        }
        for (const kind of ["adult", "child", "senior"]) {
          const seats = tickets.filter(({ ticket_type_id }) => ticket_type_id === `type_${kind}`)
          const waiting = groups
            .filter(({ variant_id }) => variant_id === kind)
            .flatMap(({ participants }) => participants)
          const seated = seats.flatMap(({ first_name }) => (first_name ? [first_name] : []))
          expect(seated).toEqual(waiting.slice(0, seats.length).map(({ first_name }) => first_name))
        }
      })
    )
  })
})
