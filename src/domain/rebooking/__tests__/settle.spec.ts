import fc from "fast-check"
import { minor } from "../../money/minor"
import { settle, settledOutside } from "../settle"
import { type Transfer, transferOf } from "../transfer"
import { facts } from "./anna"

/** Everything is carried over, unless said otherwise. */
function carrying(amount: number, over: Partial<Transfer> = {}): Transfer {
  return { ...transferOf(facts().order, minor(0)), amount: minor(amount), ...over }
}

const amount = fc.integer({ min: 0, max: 100_000_000 }).map(minor)

describe("settle", () => {
  it("offsets 70 of 100 and owes 30 (SPEC U17)", () => {
    expect(settle(carrying(10000), minor(7000))).toEqual({
      kind: "refund",
      carried: 7000,
      due: 0,
      back: 3000,
    })
  })

  it("owes all 100 and asks all 70 where it is paid back and booked again (SPEC U16)", () => {
    const repaid = settle(carrying(0, { stays: minor(10000) }), minor(7000))
    expect(repaid).toEqual({ kind: "repay", carried: 0, due: 7000, back: 10000 })
  })

  it.each([
    [10000, 7000, -3000],
    [10000, 15000, 5000],
    [0, 7000, 7000],
  ])("of %i and %i to pay %i are settled outside (SPEC U11)", (paid, total, outside) => {
    const settled = settle(carrying(paid, { outside: true }), minor(total))
    expect(settled).toEqual({ kind: "external", carried: paid, due: 0, back: 0 })
    expect(settledOutside(settled, minor(total))).toBe(outside)
  })

  it.each([
    ["owes no cent more than the order will owe, for it could not be paid", 20051, 11898, -8152, 0, 8152],
    ["owes what people see, where the order will owe a cent more", 20000, 11899, -8102, 0, 8101],
    ["asks for no cent of a fraction where people see equal amounts", 11899, 11899, 1, 0, 0],
    ["nor owes it", 11899, 11899, -1, 0, 0],
    ["asks for a cent less than people see, as the order will", 3966, 17834, 13867, 13867, 0],
  ])("of fractions of a cent it %s", (_what, amount, total, lacking, due, back) => {
    expect(settle(carrying(amount), minor(total), minor(lacking))).toMatchObject({ due, back })
  })

  it("settles outside exactly what the order will lack", () => {
    const settled = settle(carrying(20051, { outside: true }), minor(11898), minor(-8152))
    expect(settledOutside(settled, minor(11898))).toBe(-8152)
  })

  it("adds up on both sides: what is carried and due is the total, what is carried and goes back is what was there", () => {
    fc.assert(
      fc.property(amount, amount, (available, total) => {
        const { carried, due, back } = settle(carrying(available), total)
        expect(carried + due).toBe(total)
        expect(carried + back).toBe(available)
      })
    )
  })

  it("never asks and returns at once, and says which it is", () => {
    fc.assert(
      fc.property(amount, amount, (available, total) => {
        const { kind, due, back } = settle(carrying(available), total)
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
          const { carried, due, back } = settle(carrying(available), total)
          moved += settled ? due - back : 0
          available = settled ? carried + due : carried + back
        }
        expect(available).toBe(moved)
      })
    )
  })
})
