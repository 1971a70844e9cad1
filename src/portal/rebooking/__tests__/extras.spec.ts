import { EMPTY_CHANGE } from "../change-draft"
import { offeredExtras } from "../extras"
import { annas, CONCERT, lunch, MATINEE, target } from "./targets"

const EVENTS = [CONCERT, MATINEE]
const has = { id: "lunch", title: "Lunch", participant_id: "bpar_1", quantity: 1, paid: true }
const hungry = { ...annas, add_ons: [has] }

describe("Extras that cost something", () => {
  it("are offered to each who can be changed, with what they have", () => {
    const offered = offeredExtras(hungry, EMPTY_CHANGE, EVENTS)
    expect(offered.map(({ participant_id, quantity, most }) => [participant_id, quantity, most])).toEqual([
      ["bpar_1", 1, 2],
      ["bpar_2", 0, 2],
    ])
  })

  it("are those of the event where somebody will be; the same product counts as held", () => {
    const offered = offeredExtras(hungry, { ...EMPTY_CHANGE, event_id: "matinee", stay: ["bpar_2"] }, EVENTS)
    expect(offered.map(({ id, participant_id, quantity }) => [id, participant_id, quantity])).toEqual([
      ["matinee_lunch", "bpar_1", 1],
      ["lunch", "bpar_2", 0],
    ])
  })

  it("leave out free ones, those of other tickets, and what is gone", () => {
    const free = lunch("free", { price: { currency_code: "eur", amount: 0 } })
    const vip = lunch("vip", { ticket_type_ids: ["bevt_1_Balcony"] })
    const gone = lunch("gone", { free: 0, available: false })
    const event = target("bevt_1", null, ["Stalls"], { add_ons: [free, vip, gone] })
    expect(offeredExtras(annas, EMPTY_CHANGE, [event])).toEqual([])
  })

  it("let somebody give back what they have where no more are left", () => {
    const event = target("bevt_1", null, ["Stalls"], { add_ons: [lunch("lunch", { free: 0, available: false })] })
    expect(offeredExtras(hungry, EMPTY_CHANGE, [event])).toMatchObject([{ quantity: 1, least: 0, most: 1 }])
  })

  it("of the booking as a whole are asked once", () => {
    const recording = lunch("recording", { level: "booking" })
    const event = target("bevt_1", null, ["Stalls"], { add_ons: [recording] })
    expect(offeredExtras(annas, EMPTY_CHANGE, [event])).toMatchObject([{ id: "recording", participant_id: null }])
  })
})
