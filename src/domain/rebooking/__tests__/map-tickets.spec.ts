import { mapTickets } from "../map-tickets"
import { participant, toMatinee } from "./anna"

const offered = ["matinee_seat", "matinee_box"]
const stalls = participant("anna")
const balcony = participant("ben", { ticket_type_id: "balcony" })

describe("mapTickets", () => {
  it("moves every participant to the ticket type that theirs becomes", () => {
    const target = { ...toMatinee, ticket_types: [...toMatinee.ticket_types, { from: "balcony", to: "matinee_box" }] }
    const moves = mapTickets(target, [stalls, balcony], offered)
    expect(moves.ok && moves.value.map(({ participant: { id }, to }) => [id, to])).toEqual([
      ["anna", "matinee_seat"],
      ["ben", "matinee_box"],
    ])
  })

  it("leaves a cancelled ticket where it is", () => {
    const moves = mapTickets(toMatinee, [stalls, { ...balcony, status: "cancelled" }], offered)
    expect(moves.ok && moves.value).toHaveLength(1)
  })

  const to = (from: string, type: string) => ({ from, to: type })
  it.each([
    ["a ticket type that is left out", [to("stalls", "matinee_seat")], "balcony", "unmapped"],
    ["a ticket type that the booking has not", [to("vip", "matinee_seat")], "vip", "unknown"],
    ["a ticket type of another event", [to("stalls", "opera")], "opera", "unknown"],
    ["a ticket type named twice", [to("stalls", "matinee_seat"), to("stalls", "matinee_box")], "stalls", "twice"],
  ])("refuses %s", (_what, ticket_types, ticket_type_id, reason) => {
    expect(mapTickets({ event_id: "matinee", ticket_types }, [stalls, balcony], offered)).toEqual({
      ok: false,
      refusal: { code: "rebooking_target_invalid", ticket_type_id, reason },
    })
  })
})
