import type { AdminBooking, Participant } from "../../contract/booking"
import type { RebookingTarget } from "../../contract/rebooking"
import { completeTarget, heldTicketTypes, suggestMapping } from "../target"

const stalls = { id: "btype_stalls", title: "Stalls" }
const balcony = { id: "btype_balcony", title: "Balcony" }
const holding = (...held: Partial<Participant>[]) => ({ participants: held }) as AdminBooking
const offering = (...titles: string[]) =>
  ({ id: "bevt_2", ticket_types: titles.map((title) => ({ id: `new_${title}`, title })) }) as RebookingTarget

describe("what a booking would move", () => {
  it("names each kind of ticket once, and leaves out those that are cancelled", () => {
    const booking = holding(
      { ticket_type: stalls, status: "registered" },
      { ticket_type: stalls, status: "registered" },
      { ticket_type: balcony, status: "cancelled" }
    )
    expect(heldTicketTypes(booking)).toEqual([stalls])
  })
})

describe("what each kind of ticket becomes", () => {
  it("is first guessed by name, else the only one there is, else left to choose", () => {
    expect(suggestMapping([stalls], offering("Balcony", "Stalls"))).toEqual({ btype_stalls: "new_Stalls" })
    expect(suggestMapping([stalls], offering("Chair"))).toEqual({ btype_stalls: "new_Chair" })
    expect(suggestMapping([stalls], offering("Chair", "Sofa"))).toEqual({ btype_stalls: "" })
  })

  it("makes a target only when everybody has a place to go", () => {
    const held = [stalls, balcony]
    expect(completeTarget("bevt_2", held, { btype_stalls: "a" })).toBeNull()
    expect(completeTarget("", held, { btype_stalls: "a", btype_balcony: "b" })).toBeNull()
    expect(completeTarget("bevt_2", held, { btype_stalls: "a", btype_balcony: "b" })).toEqual({
      event_id: "bevt_2",
      ticket_types: [
        { from: "btype_stalls", to: "a" },
        { from: "btype_balcony", to: "b" },
      ],
    })
  })
})
