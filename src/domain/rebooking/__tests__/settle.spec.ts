import fc from "fast-check"
import { minor } from "../../money/minor"
import { settle } from "../settle"

const amount = fc.integer({ min: 0, max: 100_000_000 }).map(minor)

describe("settle", () => {
  it("offsets 70 of 100 and owes 30 (SPEC U17)", () => {
    expect(settle({ available: minor(10000), total: minor(7000) })).toEqual({
      kind: "refund",
      carried: 7000,
      due: 0,
      back: 3000,
    })
  })

  it("adds up on both sides: what is carried and due is the total, what is carried and goes back is what was there", () => {
    fc.assert(
      fc.property(amount, amount, (available, total) => {
        const { carried, due, back } = settle({ available, total })
        expect(carried + due).toBe(total)
        expect(carried + back).toBe(available)
      })
    )
  })

  it("never asks and returns at once, and says which it is", () => {
    fc.assert(
      fc.property(amount, amount, (available, total) => {
        const { kind, due, back } = settle({ available, total })
        expect(due * back).toBe(0)
        expect(kind).toBe(due > 0 ? "collect" : back > 0 ? "refund" : "even")
      })
    )
  })

  it("loses nothing along a chain: what is there in the end is what was paid less what was paid back", () => {
    const hop = fc.record({ total: amount, settled: fc.boolean() })
    fc.assert(
      fc.property(amount, fc.array(hop, { maxLength: 6 }), (paid, hops) => {
        let available: number = paid
        let moved: number = paid
        for (const { total, settled } of hops) {
          const { carried, due, back } = settle({ available: minor(available), total })
          moved += settled ? due - back : 0
          available = settled ? carried + due : carried + back
        }
        expect(available).toBe(moved)
      })
    )
  })
})
