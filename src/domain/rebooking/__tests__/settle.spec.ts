import fc from "fast-check"
import { minor } from "../../money/minor"
import { settle } from "../settle"

const amount = fc.integer({ min: 0, max: 100_000_000 }).map(minor)

describe("settle", () => {
  it("adds up: what is carried, less what goes back, plus what is due, is the new total", () => {
    fc.assert(
      fc.property(amount, amount, (carried, total) => {
        const { due, back } = settle({ carried, total })
        expect(carried - back + due).toBe(total)
      })
    )
  })

  it("never asks and returns at once, and says which it is", () => {
    fc.assert(
      fc.property(amount, amount, (carried, total) => {
        const { kind, due, back } = settle({ carried, total })
        expect(due * back).toBe(0)
        expect(kind).toBe(due > 0 ? "collect" : back > 0 ? "refund" : "even")
      })
    )
  })

  it("loses nothing along a chain of rebookings: every hop carries all that was paid and not paid back", () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.record({ total: amount, pays: fc.boolean() }), { maxLength: 6 }),
        (paid, hops) => {
          let held: number = paid
          let moved: number = paid
          for (const { total, pays } of hops) {
            const { carried, due, back } = settle({ carried: minor(held), total })
            expect(carried).toBe(held)
            held += pays ? due - back : 0
            moved += pays ? due - back : 0
          }
          expect(held).toBe(moved)
        }
      )
    )
  })
})
