import fc from "fast-check"
import { assignAddOns } from "../assign-add-ons"
import { type CartAddOnFacts, checkCartAddOns } from "../check-cart"
import { addOn, NOW } from "./annas-extras"

const ADULTS = { event_id: "concert", ticket_type_id: "adult", quantity: 2 }
const line = (add_on = addOn("lunch"), quantity = 1, event_id: string | null = "concert") => {
  return { line_id: "cali_1", event_id, add_on, quantity }
}
const cart = (given: Partial<CartAddOnFacts>): CartAddOnFacts => {
  return { lines: [], tickets: [ADULTS], required: [], holds: false, actor: "customer", now: NOW, ...given }
}

describe("a cart with add-ons", () => {
  it("may be bought with as many for each ticket as the limit says (C-36)", () => {
    expect(checkCartAddOns(cart({ lines: [line(addOn("lunch"), 4)] })).ok).toBe(true)
    expect(checkCartAddOns(cart({ lines: [line(addOn("lunch"), 5)] }))).toMatchObject({
      refusal: { code: "add_on_limit", min: 0, max: 4, wanted: 5 },
    })
  })

  it("is refused without a ticket of the event, or of a type that the add-on goes with", () => {
    expect(checkCartAddOns(cart({ lines: [line(addOn("lunch"), 1, null)] }))).toMatchObject({
      refusal: { code: "add_on_without_ticket", line_item_id: "cali_1" },
    })
    expect(checkCartAddOns(cart({ lines: [line(addOn("lunch", { ticket_type_ids: ["child"] }))] }))).toMatchObject({
      refusal: { code: "add_on_not_available", reason: "ticket_type" },
    })
  })

  it("is refused with what is switched off or over, unless it holds it already", () => {
    const lines = [line(addOn("lunch", { available_until: "2027-04-30T12:00:00Z" }))]
    expect(checkCartAddOns(cart({ lines }))).toMatchObject({ refusal: { reason: "ended" } })
    expect(checkCartAddOns(cart({ lines, holds: true })).ok).toBe(true)
  })

  it("needs what comes with every booking, as long as it is offered and fits", () => {
    const required = (given = {}) => [{ event_id: "concert", add_on: addOn("lunch", { min: 1, ...given }) }]
    expect(checkCartAddOns(cart({ required: required() }))).toMatchObject({ refusal: { min: 2, wanted: 0 } })
    expect(checkCartAddOns(cart({ required: required({ level: "booking" }) }))).toMatchObject({ refusal: { min: 1 } })
    expect(checkCartAddOns(cart({ required: required({ ticket_type_ids: ["child"] }) })).ok).toBe(true)
    expect(checkCartAddOns(cart({ required: required({ available_until: "2027-04-30T12:00:00Z" }) })).ok).toBe(true)
    expect(checkCartAddOns(cart({ required: required(), lines: [line(addOn("lunch", { min: 1 }), 2)] })).ok).toBe(true)
  })
})

describe("the add-ons of an order", () => {
  const tickets = [{ ticket_type_id: "adult" }, { ticket_type_id: "child" }, { ticket_type_id: "adult" }]
  const ordered = (add_on: ReturnType<typeof addOn>, quantity: number) => ({ add_on, quantity, paid_by: "line_9" })

  it("go to whom the registration says, the rest in order, one by one", () => {
    const wanted = [{ add_on_id: "lunch", ticket: 2, quantity: 2 }]
    expect(assignAddOns([ordered(addOn("lunch"), 4)], tickets, wanted)).toEqual([
      { add_on_id: "lunch", ticket: 2, quantity: 2, line_item_id: "line_9" },
      { add_on_id: "lunch", ticket: 0, quantity: 1, line_item_id: "line_9" },
      { add_on_id: "lunch", ticket: 1, quantity: 1, line_item_id: "line_9" },
    ])
  })

  it("of the booking stay with the booking, and only fitting tickets get the others", () => {
    expect(assignAddOns([ordered(addOn("programme", { level: "booking" }), 3)], tickets, [])).toEqual([
      { add_on_id: "programme", ticket: null, quantity: 3, line_item_id: "line_9" },
    ])
    const lunch = addOn("lunch", { ticket_type_ids: ["child"] })
    expect(assignAddOns([ordered(lunch, 1)], tickets, []).map(({ ticket }) => ticket)).toEqual([1])
  })

  it("all find somebody, however many there are and whatever was wanted", () => {
    const wanted = fc.array(fc.record({ ticket: fc.nat(4), quantity: fc.integer({ min: 1, max: 5 }) }), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }), wanted, (quantities, wishes) => {
        const lines = quantities.map((quantity) => ordered(addOn("lunch"), quantity))
        const given = assignAddOns(
          lines,
          tickets,
          wishes.map((wish) => ({ ...wish, add_on_id: "lunch" }))
        )
        const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
        expect(sum(given.map(({ quantity }) => quantity))).toBe(sum(quantities))
        expect(given.every(({ quantity, ticket }) => quantity > 0 && ticket !== null && ticket < 3)).toBe(true)
      })
    )
  })
})
