import { addOn, taken } from "../../add-on/__tests__/annas-extras"
import type { RebookingAddOn, RebookingFacts } from "../facts"
import { planRebooking } from "../plan-rebooking"
import { facts, toMatinee } from "./anna"

const LUNCH = { ...addOn("lunch", { ticket_type_ids: ["stalls"] }), event_id: "concert" }
const PROGRAMME = { ...addOn("programme", { level: "booking" }), event_id: "concert" }
const THERE: RebookingAddOn = { ...addOn("lunch_there", { variant_id: LUNCH.variant_id, max: 1 }), event_id: "matinee" }

/** Anna has two free lunches, Ben one, the booking a programme; the matinée offers one lunch each, and three in all. */
function planned(given: Partial<RebookingFacts["add_ons"]> = {}, free: number | null = 3) {
  const has = [taken("lunch", "anna", 2), taken("lunch", "ben", 1), taken("programme", null, 1)]
  const add_ons = {
    taken: has,
    offered: [LUNCH, PROGRAMME, THERE],
    free: ["lunch", "lunch_there"],
    ...given,
  }
  return planRebooking(
    { target: toMatinee },
    facts({ add_ons, free: { matinee: 10, matinee_seat: null, lunch_there: free } })
  )
}

describe("free add-ons of a booking that is rebooked", () => {
  it("go along within the limits there, others are given back with a warning, and counters move by it", () => {
    expect(planned()).toMatchObject({
      value: {
        add_ons: [
          { participant_id: null, add_on_id: "programme", before: 1, quantity: 0 },
          { participant_id: "anna", add_on_id: "lunch_there", before: 2, quantity: 1 },
          { participant_id: "ben", add_on_id: "lunch_there", before: 1, quantity: 1 },
        ],
        warnings: ["add_ons_given_back"],
        seats: expect.arrayContaining([
          expect.objectContaining({ counter_id: "lunch_there", change: 2 }),
          expect.objectContaining({ counter_id: "lunch", change: -3 }),
          expect.objectContaining({ counter_id: "programme", change: -1 }),
        ]),
      },
    })
  })

  it.each([
    ["there is one left", planned({}, 1), ["anna"]],
    ["none is left", planned({}, 0), []],
    ["it costs something there", planned({ free: ["lunch"] }), []],
    ["it is switched off there", planned({ offered: [LUNCH, PROGRAMME, { ...THERE, status: "inactive" }] }), []],
    [
      "it goes with other tickets there",
      planned({ offered: [LUNCH, PROGRAMME, { ...THERE, ticket_type_ids: ["box"] }] }),
      [],
    ],
    ["nothing there has the variant", planned({ offered: [LUNCH, PROGRAMME, { ...THERE, variant_id: "other" }] }), []],
  ])("are given back as far as they must be where %s", (_why, plan, who) => {
    const carried = plan.ok ? plan.value.add_ons.filter(({ quantity }) => quantity > 0) : []
    expect(carried.map(({ participant_id }) => participant_id)).toEqual(who)
    expect(plan.ok && plan.value.warnings).toEqual(["add_ons_given_back"])
  })

  it("stand in the hash, so that nobody gets others than were shown", () => {
    const [three, one] = [planned(), planned({}, 1)].map((plan) => plan.ok && plan.value.hash)
    expect(three).not.toBe(one)
  })

  it("are given back when they were paid for and cost nothing there: nobody pays for what others get free", () => {
    const plan = planned({ taken: [taken("lunch", "anna", 1, true)] })
    expect(plan).toMatchObject({ value: { add_ons: [{ before: 1, quantity: 0 }], warnings: ["add_ons_given_back"] } })
  })
})
