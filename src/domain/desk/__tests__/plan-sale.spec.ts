import { addOn } from "../../add-on/__tests__/annas-extras"
import { planDeskSale } from "../plan-sale"
import { registrationOfSale } from "../registration-of-sale"
import { concert, DIET, miasSale, ORDER_NUMBER, PASS } from "./mias-sale"

const plan = (...[sale, facts]: Parameters<typeof planDeskSale>) => {
  const decision = planDeskSale(sale, facts)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}
const refusal = (...args: Parameters<typeof planDeskSale>) => {
  const decision = planDeskSale(...args)
  return decision.ok ? null : decision.refusal
}

describe("a sale of the desk", () => {
  it("is one line for each ticket type and add-on, though the period is over and only the desk sells (T1)", () => {
    const add_ons = [{ add_on_id: "lunch", ticket: 0, quantity: 2 }]
    const tickets = [...miasSale().tickets, ...miasSale().tickets]
    const { lines } = plan(miasSale({ tickets, add_ons }), concert())
    expect(lines.map(({ kind, id, quantity }) => [kind, id, quantity])).toEqual([
      ["ticket", "adult", 2],
      ["ticket", "child", 2],
      ["add_on", "lunch", 2],
    ])
  })

  it.each(["draft", "cancelled", "archived"] as const)("is refused for an event that is %s", (status) => {
    const event = { ...concert().event, status }
    expect(refusal(miasSale(), concert({ event }))).toMatchObject({ code: "event_not_bookable", reason: status })
  })

  it("is refused when the event is over, and not at the very end of it", () => {
    const { ends_at } = concert().event
    expect(refusal(miasSale(), concert({ now: ends_at }))).toBeNull()
    expect(refusal(miasSale(), concert({ now: "2027-06-01T22:00:01Z" }))).toMatchObject({ reason: "over" })
  })

  it("is refused with tickets of another event", () => {
    const [ticket] = miasSale().tickets
    const tickets = ticket ? [{ ...ticket, ticket_type_id: "matinee" }] : []
    expect(refusal(miasSale({ tickets }), concert())).toMatchObject({ code: "desk_ticket_type_unknown" })
  })

  it("is in addition to a booking of the same event that stands (V27)", () => {
    const beside = (event_id: string, status = "confirmed") =>
      refusal(miasSale(), concert({ first_booking: { event_id, status } }))
    expect(beside("concert")).toBeNull()
    expect(beside("matinee")).toMatchObject({ code: "additional_booking_invalid", reason: "other_event" })
    expect(beside("concert", "cancelled")).toMatchObject({ reason: "cancelled" })
  })
})

describe("what staff leave open", () => {
  it("is said: names and required answers, also those that only a file answers", () => {
    const { missing } = plan(miasSale(), concert({ questions: [DIET, PASS, ORDER_NUMBER] }))
    expect(missing).toEqual([
      { ticket: null, question_id: "po" },
      { ticket: 0, question_id: "diet" },
      { ticket: 0, question_id: "pass" },
      { ticket: 1, field: "name" },
      { ticket: 1, question_id: "diet" },
      { ticket: 1, question_id: "pass" },
    ])
  })

  it("is not what they answer wrongly, or to nobody's question, or with a file", () => {
    const answered = (answers: Record<string, string>) => {
      const tickets = miasSale().tickets.map((ticket, place) => (place === 1 ? { ...ticket, answers } : ticket))
      return refusal(miasSale({ tickets }), concert({ questions: [DIET, PASS] }))
    }
    expect(answered({ diet: "vegan" })).toBeNull()
    expect(answered({ diet: "" })).toBeNull()
    expect(answered({ diet: "stones" })).toMatchObject({ code: "answer_invalid", participant: "2" })
    expect(answered({ age: "7" })).toMatchObject({ code: "question_not_asked", participant: "2" })
    expect(answered({ pass: "bfil_1" })).toMatchObject({ code: "question_not_asked" })
  })
})

describe("add-ons at the desk", () => {
  const take = (add_on_id: string, ticket: number | null, quantity: number, add_ons = concert().add_ons) =>
    refusal(miasSale({ add_ons: [{ add_on_id, ticket, quantity }] }), concert({ add_ons }))

  it("keep their limit for each who takes them (C-36)", () => {
    expect(take("lunch", 1, 2)).toBeNull()
    expect(take("lunch", 1, 3)).toMatchObject({ code: "add_on_limit", max: 2, wanted: 3 })
    expect(take("programme", null, 6)).toMatchObject({ code: "add_on_limit", max: 5, wanted: 6 })
  })

  it("are the event's, for whom they are meant, and switched on", () => {
    expect(take("bus", 0, 1)).toMatchObject({ code: "add_on_not_found" })
    expect(take("lunch", null, 1)).toMatchObject({ code: "add_on_not_available", reason: "level" })
    expect(take("lunch", 7, 1)).toMatchObject({ reason: "level" })
    expect(take("lunch", 1, 1, [addOn("lunch", { ticket_type_ids: ["adult"] })])).toMatchObject({
      reason: "ticket_type",
    })
    expect(take("lunch", 0, 1, [addOn("lunch", { status: "inactive" })])).toMatchObject({ reason: "inactive" })
  })

  it("are bound by no period, and come along where every booking has them", () => {
    expect(take("lunch", 0, 1, [addOn("lunch", { available_until: "2027-01-01T00:00:00Z" })])).toBeNull()
    const lunch = addOn("lunch", { min: 1, ticket_type_ids: ["adult"] })
    expect(refusal(miasSale(), concert({ add_ons: [lunch] }))).toMatchObject({
      code: "add_on_limit",
      min: 1,
      wanted: 0,
    })
    expect(take("lunch", 0, 1, [lunch])).toBeNull()
  })
})

it("tells the cart who is on which ticket, and for whom the add-ons are", () => {
  const [adult, child] = miasSale().tickets
  if (!adult || !child) throw new Error("Mia has two tickets")
  const ole = { ...adult, person: { first_name: "Ole" }, answers: { diet: "fish" } }
  const sale = miasSale({
    tickets: [adult, child, ole],
    add_ons: [
      { add_on_id: "lunch", ticket: 2, quantity: 1 },
      { add_on_id: "programme", ticket: null, quantity: 3 },
    ],
  })
  const items = ["adult", "child", "lunch", "programme"].map((id) => ({
    id: `cali_${id}`,
    variant_id: `variant_${id}`,
  }))
  const booker = { first_name: "Mia", email: "mia@example.com" }
  const facts = { sale, plan: plan(sale, concert({ questions: [DIET] })), booker }
  expect(registrationOfSale(facts, items)).toMatchObject({
    booker,
    lines: [
      {
        line_item_id: "cali_adult",
        participants: [{ first_name: "Mia" }, { first_name: "Ole", answers: { diet: "fish" } }],
      },
      { line_item_id: "cali_child", participants: [{ answers: {} }] },
    ],
    add_ons: [{ line_item_id: "cali_lunch", participant: { line_item_id: "cali_adult", index: 1 }, quantity: 1 }],
  })
})
