import { changedAddOns, chosenOf } from "../changed-add-ons"

const lunch = { id: "badd_1", title: "Lunch", participant_id: "bpar_1", quantity: 1, least: 0, most: 2 }
const programme = { id: "badd_2", title: "Programme", participant_id: null, quantity: 0, least: 0, most: 5 }

describe("the extras that are to be saved", () => {
  it("are those whose number differs, each for whom it is", () => {
    expect(changedAddOns([lunch, programme], { "badd_1 bpar_1": 0, "badd_2 ": 0 })).toEqual([
      { add_on_id: "badd_1", participant_id: "bpar_1", quantity: 0 },
    ])
    expect(changedAddOns([lunch, programme], {})).toEqual([])
  })

  it("are no more than there are left meanwhile", () => {
    expect(chosenOf({ ...programme, most: 2 }, { "badd_2 ": 4 })).toBe(2)
  })

  it("leave alone a number that is below what is asked of new ones", () => {
    expect(chosenOf({ ...lunch, quantity: 0, least: 1 }, {})).toBe(0)
  })
})
