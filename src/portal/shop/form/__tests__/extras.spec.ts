import type { AddOn } from "../../../../client"
import { concert } from "../../events/__tests__/concert"
import { changeTicket, type Draft, EMPTY_DRAFT } from "../draft"
import { extrasOf, totalOf } from "../extras"
import { registrationOf } from "../registration"

const STALLS = "btkt_stalls"
const BALCONY = "btkt_balcony"
const addOn = (change: Partial<AddOn>): AddOn => ({
  id: "badd_lunch",
  title: "Lunch",
  variant_id: "variant_lunch",
  level: "participant",
  ticket_type_ids: null,
  min: 0,
  max: 2,
  free: null,
  available: true,
  not_available: null,
  price: { currency_code: "eur", amount: 1_200 },
  ...change,
})
const two: Draft = { ...EMPTY_DRAFT, quantities: { [STALLS]: 2 } }
const taken = (draft: Draft, ...add_ons: AddOn[]) =>
  extrasOf(draft, concert({ add_ons })).map(({ add_on, quantity }) => `${quantity} ${add_on.title}`)

describe("What is taken beside the tickets", () => {
  it("is what each participant wants, within the limit, the stock and the tickets that it goes with", () => {
    const hungry = changeTicket(two, STALLS, 1, { add_ons: { badd_lunch: 5 } })
    expect(taken(hungry, addOn({}))).toEqual(["2 Lunch"])
    expect(taken(hungry, addOn({ free: 1 }))).toEqual(["1 Lunch"])
    expect(taken(hungry, addOn({ ticket_type_ids: [BALCONY] }))).toEqual([])
    expect(taken(hungry, addOn({ available: false }))).toEqual([])
  })

  it("comes with every ticket where the organiser says so, also of those who are not named yet", () => {
    expect(taken(two, addOn({ min: 1 }))).toEqual(["2 Lunch"])
    expect(taken(two, addOn({ min: 1, level: "booking" }))).toEqual(["1 Lunch"])
  })

  it("is for the booking as a whole", () => {
    const parking = addOn({ id: "badd_car", title: "Parking", level: "booking" })
    expect(taken({ ...two, add_ons: { badd_car: 1 } }, parking)).toEqual(["1 Parking"])
  })

  it("costs its sum; null where it is not sold here", () => {
    const hungry = changeTicket(two, STALLS, 0, { add_ons: { badd_lunch: 1 } })
    expect(totalOf(hungry, concert({ add_ons: [addOn({})] }))).toBe(21_200)
    expect(totalOf(hungry, concert({ add_ons: [addOn({ price: null })] }))).toBeNull()
  })

  it("is told for whom: by the place of those who are named", () => {
    const hungry = changeTicket(two, STALLS, 1, { first_name: "Ben", add_ons: { badd_lunch: 2 } })
    const items = [
      { id: "item_stalls", variant_id: "variant_stalls" },
      { id: "item_lunch", variant_id: "variant_lunch" },
    ]
    const { add_ons, lines } = registrationOf(hungry, concert({ add_ons: [addOn({})] }), { items, locale: "en" })
    expect(lines[0]?.participants).toHaveLength(1)
    expect(add_ons).toEqual([
      { line_item_id: "item_lunch", participant: { line_item_id: "item_stalls", index: 0 }, quantity: 2 },
    ])
  })
})
