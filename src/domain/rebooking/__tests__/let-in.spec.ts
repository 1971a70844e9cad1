import { addOn } from "../../add-on/__tests__/annas-extras"
import type { RebookingFacts } from "../facts"
import { planRebooking } from "../plan-rebooking"
import { facts, participant, toMatinee } from "./anna"
import { addOnLine, line } from "./priced"

const participants = [participant("anna", { status: "attended" }), participant("ben")]
const no = { ok: false, refusal: { code: "rebooking_checked_in", participant_id: "anna", name: "P anna" } }

/** Anna was let in to the concert, Ben is still on his way. */
const given = (over: Partial<RebookingFacts> = {}) => {
  const offer = [line("concert", "stalls", 1, 5000), line("matinee", "matinee_seat", 1, 3500)]
  return facts({ actor: "staff", participants, offer, ...over })
}

describe("who was let in", () => {
  it("stays, and the others move", () => {
    const ben = { participant_id: "ben", event_id: "matinee", ticket_type_id: "matinee_seat" }
    const plan = planRebooking({ moves: [ben] }, given())
    expect(plan).toMatchObject({ ok: true, value: { difference: -1500 } })
    expect(plan.ok && plan.value.tickets.map(({ kind }) => kind)).toEqual(["stays", "moves"])
  })

  it.each([
    ["moves nowhere", { moves: [{ participant_id: "anna", event_id: "matinee", ticket_type_id: "matinee_seat" }] }],
    ["goes along with nobody", { target: toMatinee }],
    ["gives no ticket back", { cancel: ["anna"] }],
  ])("%s, and is named", (_case, change) => {
    expect(planRebooking(change, given())).toEqual(no)
  })

  it("keeps what was checked with the ticket, and may have more of it (C-35)", () => {
    const workshop = { ...addOn("workshop", { max: 3 }), event_id: "concert" }
    const taken = ["anna", "ben"].map((participant_id) => {
      return { add_on_id: "workshop", participant_id, quantity: 1, line_item_id: "extras" }
    })
    const wants = (participant_id: string, quantity: number, in_all: number) =>
      planRebooking(
        { add_ons: [{ participant_id, add_on_id: "workshop", quantity }] },
        given({
          add_ons: { taken, offered: [workshop], free: [] },
          offer: [line("concert", "stalls", 2, 10000), addOnLine("concert", "workshop", in_all, 1200 * in_all)],
        })
      )
    expect(wants("anna", 0, 1)).toEqual(no)
    expect(wants("ben", 0, 1)).toMatchObject({ ok: true })
    expect(wants("anna", 2, 3)).toMatchObject({ ok: true })
  })
})
