import { moveByType } from "../move-by-type"
import { concert, matinee, participant, toMatinee } from "./anna"

const events = [concert, matinee]
const stalls = participant("anna")
const balcony = participant("ben", { ticket_type_id: "balcony" })

describe("moveByType", () => {
  it("moves every participant to the ticket type that theirs becomes", () => {
    const target = { ...toMatinee, ticket_types: [...toMatinee.ticket_types, { from: "balcony", to: "matinee_box" }] }
    const moves = moveByType(target, [stalls, balcony], events)
    expect(moves.ok && [...moves.value]).toEqual([
      ["anna", { event_id: "matinee", ticket_type_id: "matinee_seat" }],
      ["ben", { event_id: "matinee", ticket_type_id: "matinee_box" }],
    ])
  })

  const to = (from: string, type: string) => ({ from, to: type })
  it.each([
    ["a ticket type that is left out", [to("stalls", "matinee_seat")], "balcony", "unmapped"],
    ["a ticket type that the booking has not", [to("vip", "matinee_seat")], "vip", "unknown"],
    ["a ticket type of another event", [to("stalls", "opera")], "opera", "unknown"],
    ["a ticket type named twice", [to("stalls", "matinee_seat"), to("stalls", "matinee_box")], "stalls", "twice"],
  ])("refuses %s", (_what, ticket_types, ticket_type_id, reason) => {
    expect(moveByType({ event_id: "matinee", ticket_types }, [stalls, balcony], events)).toEqual({
      ok: false,
      refusal: { code: "rebooking_target_invalid", ticket_type_id, reason },
    })
  })
})
