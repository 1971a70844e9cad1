import { freePrefixes } from "../free-prefixes"

const wanted = { invoice: "R-", cancellation_invoice: "S-", fee_invoice: "G-", settlement: "A-" }

describe("the prefix of a kind's numbers", () => {
  it("may be its own of before, and one that nobody has borne", () => {
    expect(freePrefixes(wanted, [{ kind: "invoice", prefix: "R-", year: 2026 }])).toEqual({ ok: true, value: wanted })
    expect(freePrefixes(wanted, [])).toMatchObject({ ok: true })
  })

  it("is refused where another kind bears it this year, though that has another one by now", () => {
    const borne = { kind: "cancellation_invoice" as const, prefix: "R-", year: 2026 }
    expect(freePrefixes(wanted, [borne])).toEqual({ ok: false, refusal: { code: "document_prefix_used", ...borne } })
  })
})
