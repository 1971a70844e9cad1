import fc from "fast-check"
import { type ErasureFacts, mayAnonymise } from "../may-anonymise"

const NOW = "2027-06-01T12:00:00.000Z"
const over: ErasureFacts = {
  number: "TX-AAAA-AAAA",
  anonymised: false,
  cancelled: false,
  ends_at: "2027-05-01T22:00:00.000Z",
  open_refund_cases: 0,
  open: 0,
  rebooking: false,
}
const reasonFor = (...family: Partial<ErasureFacts>[]) => {
  const may = mayAnonymise(
    family.map((facts) => ({ ...over, ...facts })),
    NOW
  )
  return may.ok || may.refusal.code !== "booking_not_anonymisable" ? null : may.refusal.reason
}

describe("whether personal data may be erased (V35)", () => {
  it("may, once the event is over and no money is owed either way", () => {
    expect(reasonFor({})).toBeNull()
  })

  it.each([
    ["the event is to come", { ends_at: "2027-06-02T00:00:00.000Z" }, "event_not_over"],
    ["the event ends this very moment", { ends_at: NOW }, "event_not_over"],
    ["a refund is open", { open_refund_cases: 1 }, "refund_open"],
    ["an amount is open", { open: 1 }, "amount_open"],
    ["a rebooking is under way", { rebooking: true }, "rebooking_running"],
    ["it was erased before", { anonymised: true }, "anonymised"],
  ] as const)("may not, while %s", (_, facts, reason) => {
    expect(reasonFor(facts)).toBe(reason)
  })

  it("a cancelled booking waits neither for its event nor for what nobody will pay, but for what is owed back", () => {
    const cancelled = { cancelled: true, ends_at: "2028-01-01T00:00:00.000Z", open: 100 }
    expect(reasonFor(cancelled)).toBeNull()
    expect(reasonFor({ ...cancelled, open_refund_cases: 1 })).toBe("refund_open")
  })

  it("one booking of a family keeps all of it, and says which; one that is erased already keeps none", () => {
    const may = mayAnonymise([over, { ...over, number: "TX-BBBB-BBBB", open_refund_cases: 1 }], NOW)
    expect(may).toMatchObject({ refusal: { number: "TX-BBBB-BBBB" } })
    expect(reasonFor({}, { anonymised: true })).toBeNull()
  })

  it("is never said of a family with a live booking of an event to come", () => {
    const facts = fc.record({
      anonymised: fc.constant(false),
      cancelled: fc.boolean(),
      open: fc.nat(3),
      open_refund_cases: fc.nat(2),
      rebooking: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(facts), (others) => {
        expect(reasonFor(...others, { ends_at: "2027-07-01T00:00:00.000Z" })).not.toBeNull()
      })
    )
  })
})
