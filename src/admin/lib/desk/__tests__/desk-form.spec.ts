import { deskRegistrationSchema } from "../../../../domain/desk/desk-sale"
import type { AdminAddOn } from "../../contract/add-on"
import { ApiError } from "../../http/api-error"
import { emptyDeskForm, emptyTicket, requestOf, saleOf } from "../desk-form"
import { placeOf } from "../refusal-place"

const booker = { first_name: " Mia ", last_name: "Roth", email: "mia@example.com ", phone: "" }
const filled = emptyDeskForm({ event_id: "concert", booker, tickets: [emptyTicket("adult"), emptyTicket("child")] })
const addOn = (id: string, rules: Partial<AdminAddOn>): AdminAddOn => ({
  ...{ id, title: id, variant_id: `variant_${id}`, level: "booking", ticket_type_ids: null, min: 0, max: 5, rank: 0 },
  ...{ status: "active", available_from: null, available_until: null, prices: [] },
  seats: { capacity: null, taken: 0, overbooked: 0, free: null },
  ...rules,
})
const concert = { add_ons: [addOn("programme", {}), addOn("bag", {})] }

describe("a registration at the desk", () => {
  it("is nothing to ask for while no event or no ticket is chosen", () => {
    expect(saleOf(emptyDeskForm({ tickets: [emptyTicket("adult")] }), concert)).toBeNull()
    expect(saleOf(emptyDeskForm({ event_id: "concert" }), concert)).toBeNull()
  })

  it("is what the server takes, without what was left empty", () => {
    const sale = saleOf({ ...filled, codes: "LATE20, TENTH", country_code: "de" }, concert, "bkg_1")
    if (!sale) throw new Error("There is something to sell")
    const request = requestOf(sale, filled, 10_000)
    expect(deskRegistrationSchema.safeParse(request)).toMatchObject({ success: true })
    expect(request).toMatchObject({
      booker: { first_name: "Mia", email: "mia@example.com", address: { country_code: "de" } },
      promotion_codes: ["LATE20", "TENTH"],
      additional_to: "bkg_1",
      total: 10_000,
    })
    expect(request.booker).not.toHaveProperty("phone")
  })

  it("names the booker on the first ticket, unless they do not attend or somebody else is named", () => {
    const first = (form = filled) => saleOf(form, concert)?.tickets[0]?.person
    expect(first()).toEqual({ first_name: "Mia", last_name: "Roth" })
    expect(first({ ...filled, attends: false })).toEqual({})
    const ole = { ...emptyTicket("adult"), first_name: "Ole" }
    expect(first({ ...filled, tickets: [ole] })).toEqual({ first_name: "Ole" })
  })

  it("sends an address once it looks like one, and extras once there are any", () => {
    const typing = { ...filled, booker: { ...booker, email: "mia@" }, add_ons: { programme: 2, bag: 0 } }
    expect(saleOf(typing, concert)?.booker).not.toHaveProperty("email")
    expect(saleOf(typing, concert)?.add_ons).toEqual([{ add_on_id: "programme", ticket: null, quantity: 2 }])
  })

  it("comes with what comes with every booking and ticket, until somebody chooses more of it", () => {
    const lunch = addOn("lunch", { level: "participant", min: 1, ticket_type_ids: ["adult"] })
    const map = addOn("map", { min: 2 })
    const forChildren = addOn("toy", { min: 1, ticket_type_ids: ["child"] })
    const event = { add_ons: [lunch, map, forChildren, addOn("old", { min: 1, status: "inactive" })] }
    const adults = { ...filled, tickets: [emptyTicket("adult"), { ...emptyTicket("adult"), add_ons: { lunch: 3 } }] }
    expect(saleOf(adults, event)?.add_ons).toEqual([
      { add_on_id: "map", ticket: null, quantity: 2 },
      { add_on_id: "lunch", ticket: 0, quantity: 1 },
      { add_on_id: "lunch", ticket: 1, quantity: 3 },
    ])
  })

  it("says why it is settled only where it is", () => {
    const sale = saleOf(filled, concert)
    if (!sale) throw new Error("There is something to sell")
    expect(requestOf(sale, { ...filled, reason: "Cash" }, 0)).not.toHaveProperty("reason")
    const settled = { ...filled, payment: "settled_outside" as const, reason: "Cash", over_reason: "The mayor" }
    expect(requestOf(sale, settled, 0)).toMatchObject({ reason: "Cash", over_capacity: { reason: "The mayor" } })
  })
})

it("shows a refusal beside what it is about", () => {
  const refusal = (code: string, details = {}) => placeOf(new ApiError(400, { code, details }))
  expect(refusal("answer_invalid", { participant: "2" })).toBe("ticket:1")
  expect(refusal("answer_invalid", { participant: null })).toBe("answers")
  expect(refusal("promotion_not_applied")).toBe("codes")
  expect(refusal("desk_total_changed")).toBe("payment")
  expect(placeOf(new Error("offline"))).toBe("payment")
  expect(placeOf(null)).toBeNull()
})
