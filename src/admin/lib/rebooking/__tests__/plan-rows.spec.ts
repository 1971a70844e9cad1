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
  ...{
    participant_id: "anna",
    added: null,
    name: "Anna Jahn",
    kind: "moves",
    from_title: "Stalls",
    to_title: "Balcony",
  },
  ...{ to_event_id: "matinee", old_amount: OLD, new_amount: NEW },
  ...changed,
})

const rows = (plan: Parameters<typeof planRows>[0]) => planRows(plan, (position) => `New ticket ${position}`)

describe("The lines of a plan", () => {
  it("leave the side empty on which there is no ticket", () => {
    const gone = ticket({ kind: "goes", to_title: null, to_event_id: null, new_amount: NOTHING })
    const fresh = ticket({
      participant_id: null,
      added: 0,
      name: "",
      kind: "new",
      from_title: null,
      old_amount: NOTHING,
    })
    expect(rows({ ...world, tickets: [gone, fresh], add_ons: [] })).toMatchObject([
      { who: "Anna Jahn", what: "Stalls", before: OLD, after: null },
      { who: "New ticket 1", what: "Matinée, Balcony", before: null, after: NEW },
    ])
  })

  it("name a ticket type once that stays the same, and the event where that is another", () => {
    const here = ticket({ to_title: "Stalls", to_event_id: "concert" })
    expect(rows({ ...world, tickets: [here, ticket({ to_title: "Stalls" })], add_ons: [] })).toMatchObject([
      { what: "Stalls" },
      { what: "Stalls → Matinée, Stalls" },
    ])
  })

  it("name an add-on that changes or costs something, and no free one that goes along", () => {
    const meal = { participant_id: "anna", added: null, add_on_id: "meal", title: "Meal", before: 0, quantity: 2 }
    const free = { ...meal, add_on_id: "drink", title: "Drink", before: 1, quantity: 1 }
    const add_ons = [
      { ...meal, old_amount: NOTHING, new_amount: NEW },
      { ...free, old_amount: NOTHING, new_amount: NOTHING },
    ]
    expect(rows({ ...world, tickets: [], add_ons })).toMatchObject([
      { who: "Meal", what: "0 × → 2 ×", before: null, after: NEW },
    ])
  })

  it("say whose an add-on is, and tell those of two new tickets apart", () => {
    const meal = { add_on_id: "meal", title: "Meal", before: 0, quantity: 1, old_amount: NOTHING, new_amount: NEW }
    const fresh = (added: number) => ticket({ participant_id: null, added, name: "", kind: "new", from_title: null })
    const takers = [
      { participant_id: "anna", added: null },
      ...[0, 1].map((added) => ({ participant_id: null, added })),
    ]
    const of = [...takers, { participant_id: null, added: null }].map((taker) => ({ ...meal, ...taker }))
    const found = rows({ ...world, tickets: [ticket({}), fresh(0), fresh(1)], add_ons: of })
    expect(found.slice(3).map(({ what }) => what)).toEqual([
      ...["Anna Jahn · 0 × → 1 ×", "New ticket 1 · 0 × → 1 ×", "New ticket 2 · 0 × → 1 ×", "0 × → 1 ×"],
    ])
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
  })
})
