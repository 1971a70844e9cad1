import fc from "fast-check"
import { planLines } from "../plan-lines"

const quantity = fc.integer({ min: 0, max: 5 })
const variant = fc.constantFrom("a", "b", "c")
const lines = fc
  .array(fc.record({ variant_id: variant, quantity: fc.integer({ min: 1, max: 5 }) }), { maxLength: 5 })
  .map((all) => all.map((line, index) => ({ ...line, id: `line_${index}` })))
const wanted = fc.uniqueArray(fc.record({ variant_id: variant, quantity }), {
  selector: ({ variant_id }) => variant_id,
})

describe("What makes a cart's lines those that are wanted", () => {
  it("adds, changes and removes, and leaves alone what is right", () => {
    const cart = [
      { id: "1", variant_id: "stalls", quantity: 2 },
      { id: "2", variant_id: "balcony", quantity: 1 },
      { id: "3", variant_id: "box", quantity: 1 },
    ]
    const wish = [
      { variant_id: "stalls", quantity: 2 },
      { variant_id: "balcony", quantity: 3 },
      { variant_id: "lodge", quantity: 1 },
    ]
    expect(planLines(cart, wish)).toEqual({
      add: [{ variant_id: "lodge", quantity: 1 }],
      set: [
        { id: "2", quantity: 3 },
        { id: "3", quantity: 0 },
      ],
    })
  })

  it("leads to exactly what is wanted, whatever the cart holds", () => {
    fc.assert(
      fc.property(lines, wanted, (cart, wish) => {
        const { add, set } = planLines(cart, wish)
        const after = cart.map((line) => ({ ...line, ...set.find(({ id }) => id === line.id) }))
        const counted = [...after, ...add].filter((line) => line.quantity > 0)
        const sorted = (all: { variant_id: string; quantity: number }[]) =>
          all.map((line) => `${line.variant_id} ${line.quantity}`).sort()
        expect(sorted(counted)).toEqual(sorted(wish.filter((line) => line.quantity > 0)))
      })
    )
  })
})
