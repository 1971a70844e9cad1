import { minor } from "../../../../domain/money/minor"
import type { Plan } from "../../contract/rebooking"
import { planRows } from "../plan-rows"

const [OLD, NEW, NOTHING] = [minor(10_000), minor(7_000), minor(0)]
const world = {
  from: { event_id: "concert" },
  successors: [
    { event_id: "concert", event_title: "Autumn concert", tickets: 1 },
    { event_id: "matinee", event_title: "Matinée", tickets: 1 },
  ],
}
const ticket = (changed: Partial<Plan["tickets"][number]>): Plan["tickets"][number] => ({
  ...{ participant_id: "anna", name: "Anna Jahn", kind: "moves", from_title: "Stalls", to_title: "Balcony" },
  ...{ to_event_id: "matinee", old_amount: OLD, new_amount: NEW },
  ...changed,
})

describe("The lines of a plan", () => {
  it("leave the side empty on which there is no ticket", () => {
    const gone = ticket({ kind: "goes", to_title: null, to_event_id: null, new_amount: NOTHING })
    const fresh = ticket({ participant_id: null, name: "", kind: "new", from_title: null, old_amount: NOTHING })
    expect(planRows({ ...world, tickets: [gone, fresh], add_ons: [] })).toMatchObject([
      { who: "Anna Jahn", what: "Stalls", before: OLD, after: null },
      { who: null, what: "Matinée, Balcony", before: null, after: NEW },
    ])
  })

  it("name a ticket type once that stays the same, and the event where that is another", () => {
    const here = ticket({ to_title: "Stalls", to_event_id: "concert" })
    expect(planRows({ ...world, tickets: [here, ticket({ to_title: "Stalls" })], add_ons: [] })).toMatchObject([
      { what: "Stalls" },
      { what: "Stalls → Matinée, Stalls" },
    ])
  })

  it("name an add-on that changes or costs something, and no free one that goes along", () => {
    const meal = { participant_id: "anna", add_on_id: "meal", title: "Meal", before: 0, quantity: 2 }
    const free = { ...meal, add_on_id: "drink", title: "Drink", before: 1, quantity: 1 }
    const add_ons = [
      { ...meal, old_amount: NOTHING, new_amount: NEW },
      { ...free, old_amount: NOTHING, new_amount: NOTHING },
    ]
    expect(planRows({ ...world, tickets: [], add_ons })).toMatchObject([
      { who: "Meal", what: "0 × → 2 ×", before: null, after: NEW },
    ])
  })
})
