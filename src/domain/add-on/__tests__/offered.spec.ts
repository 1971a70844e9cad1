import fc from "fast-check"
import { offeredAddOns } from "../offered"
import { planAddOns } from "../plan-add-ons"
import { addOn, annasExtras, taken } from "./annas-extras"

describe("what is offered to whoever looks at a booking", () => {
  it("is each free add-on for whom it is meant, from the least to the most that there are", () => {
    const offers = offeredAddOns(annasExtras({ taken: [taken("lunch", "anna", 1)], left: { lunch: 0 } }))
    expect(offers.map(({ add_on, participant_id, least, most }) => [add_on.id, participant_id, least, most])).toEqual([
      ["lunch", "anna", 0, 1],
      ["programme", null, 0, 5],
    ])
  })

  it("begins with the least that an order of it must have: who has none takes two, or stays without", () => {
    const [offer] = offeredAddOns(annasExtras({ offered: [addOn("lunch", { min: 2, max: 4 })], left: {} }))
    expect(offer).toMatchObject({ quantity: 0, least: 2, most: 4 })
  })

  it("is nothing of others by a participant's own link (C-20)", () => {
    const offers = offeredAddOns(annasExtras({ onlyParticipant: "ben" }))
    expect(offers.map(({ participant_id }) => participant_id)).toEqual(["ben"])
  })

  it("is what the rules accept, and nothing else is accepted", () => {
    const facts = fc.record({
      min: fc.integer({ min: 0, max: 2 }),
      max: fc.integer({ min: 2, max: 4 }),
      paid: fc.integer({ min: 0, max: 2 }),
      own: fc.integer({ min: 0, max: 2 }),
      left: fc.option(fc.integer({ min: 0, max: 4 })),
      status: fc.constantFrom("active" as const, "inactive" as const),
      free: fc.boolean(),
    })
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 6 }), ({ paid, own, left, free, ...given }, quantity) => {
        const all = annasExtras({
          offered: [addOn("lunch", given)],
          taken: [taken("lunch", "anna", paid, true), taken("lunch", "anna", own)].filter((one) => one.quantity > 0),
          free: free ? ["lunch"] : [],
          left: { lunch: left },
        })
        const offer = offeredAddOns(all).find(({ participant_id }) => participant_id === "anna")
        const accepted = planAddOns([{ add_on_id: "lunch", participant_id: "anna", quantity }], all).ok
        const isOffered = offer !== undefined && quantity >= offer.least && quantity <= offer.most
        expect(accepted || quantity === paid + own).toBe(isOffered || quantity === paid + own)
      }),
      { numRuns: 5000 }
    )
  })
})
