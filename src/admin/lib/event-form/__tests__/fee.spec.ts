import { readPercent } from "../fee"
import { ladderForm, newTier, readLadder } from "../fee-ladder"

describe("a share as it is typed", () => {
  it.each([
    ["12,5", 12.5],
    [" 100 ", 100],
    ["0.25", 0.25],
  ])("reads %p as %p", (text, percent) => expect(readPercent(text)).toBe(percent))

  it.each(["", "101", "12.345", "-1", "a"])("reads no share in %p", (text) => expect(readPercent(text)).toBeNull())
})

describe("a ladder in its form", () => {
  const NONE = { kind: "none" as const }

  it("is offered a next step at half the time of the last, in its unit", () => {
    const { tiers } = ladderForm({ tiers: [{ before: { unit: "hours", count: 48 }, fee: NONE }], after: NONE }, "en")
    expect(newTier(tiers, "en")).toMatchObject({ unit: "hours", count: "24" })
    expect(newTier([], "en")).toMatchObject({ unit: "days", count: "14" })
  })

  it("never leaves a step to the level above", () => {
    const { after } = ladderForm({ tiers: [], after: NONE }, "en")
    expect(readLadder({ tiers: [], after: { ...after, kind: "inherit" } })).toEqual({ tiers: [], after: NONE })
  })
})
