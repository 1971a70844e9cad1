import type { Plan } from "../../contract/rebooking"
import { seatMoves } from "../seat-moves"

const plan = {
  from: { event_id: "concert", event_title: "Autumn concert" },
  successors: [{ event_id: "matinee", event_title: "Matinée" }],
  seats: [
    { counter_id: "matinee", event_id: "matinee", title: "Matinée", change: 2 },
    { counter_id: "concert", event_id: "concert", title: "Autumn concert", change: -2 },
    { counter_id: "btype_stalls", event_id: "concert", title: "Stalls", change: -2 },
  ],
} as Plan

describe("the seats of a plan", () => {
  it("say which are taken and which become free, and whose quota it is", () => {
    expect(seatMoves(plan).map(({ title, text, count }) => [title, text, count])).toEqual([
      ["Matinée", "rebooking.seats_taken", 2],
      ["Autumn concert", "rebooking.seats_back", 2],
      ["Autumn concert, Stalls", "rebooking.seats_back", 2],
    ])
  })
})
