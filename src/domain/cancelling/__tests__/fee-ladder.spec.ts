import fc from "fast-check"
import { minor } from "../../money/minor"
import { type CancellationFee, feeAt } from "../fee-ladder"
import { keptOf } from "../kept-of"

/** The concert begins on Sunday the 25th of October at 18:00 in Berlin; the clock is set back that night. */
const CONCERT = {
  starts_at: "2026-10-25T17:00:00Z",
  ends_at: "2026-10-25T20:00:00Z",
  registration_closes_at: null,
  timezone: "Europe/Berlin",
}
const share = (percent: number) => ({ kind: "share" as const, percent })
const LADDER: CancellationFee = {
  tiers: [
    { before: { unit: "hours", count: 24 }, fee: share(50) },
    { before: { unit: "days", count: 14 }, fee: { kind: "none" } },
    { before: { unit: "days", count: 3 }, fee: share(20) },
  ],
  after: share(100),
}

describe("feeAt (fee ladder by the time left)", () => {
  it.each<[string, string, unknown]>([
    ["long before", "2026-09-01T00:00:00Z", { kind: "none" }],
    ["exactly at the first limit, 14 days before, which is in time", "2026-10-11T16:00:00Z", { kind: "none" }],
    ["a second later", "2026-10-11T16:00:01Z", share(20)],
    ["exactly 3 days before", "2026-10-22T16:00:00Z", share(20)],
    ["an hour later", "2026-10-22T17:00:00Z", share(50)],
    ["exactly 24 hours before, though a day before is an hour earlier", "2026-10-24T17:00:00Z", share(50)],
    ["past all limits", "2026-10-24T17:00:01Z", share(100)],
    ["after the start", "2026-10-26T17:00:00Z", share(100)],
  ])("%s", (_case, now, fee) => {
    expect(feeAt(LADDER, CONCERT, now)).toEqual(fee)
  })

  it("has only what holds in the end where there are no tiers", () => {
    expect(feeAt({ tiers: [], after: share(10) }, CONCERT, "2026-01-01T00:00:00Z")).toEqual(share(10))
  })
})

describe("keptOf", () => {
  it("keeps no more than the ticket cost", () => {
    const fifty = { kind: "amount" as const, amounts: [{ currency_code: "eur", amount: 5000 }] }
    expect(keptOf(fifty, minor(4600), "eur")).toEqual({ fee: 4600, back: 0 })
  })

  it("keeps and gives back the whole, whatever the fee", () => {
    const fee = fc.oneof(
      fc.constant({ kind: "none" as const }),
      fc.integer({ min: 0, max: 10_000 }).map((hundredths) => share(hundredths / 100)),
      fc
        .integer({ min: 0, max: 1e6 })
        .map((amount) => ({ kind: "amount" as const, amounts: [{ currency_code: "eur", amount }] }))
    )
    fc.assert(
      fc.property(fee, fc.integer({ min: 0, max: 1e6 }), (asked, amount) => {
        const { fee: kept, back } = keptOf(asked, minor(amount), "eur")
        expect(kept + back).toBe(amount)
        expect(Math.min(kept, back)).toBeGreaterThanOrEqual(0)
      })
    )
  })
})
