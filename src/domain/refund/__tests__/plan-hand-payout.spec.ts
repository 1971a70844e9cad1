import fc from "fast-check"
import { minor } from "../../money/minor"
import { type HandPayoutFacts, planHandPayout } from "../plan-hand-payout"

const NOW = "2027-05-01T12:00:00.000Z"
const facts = (given: Partial<HandPayoutFacts> = {}): HandPayoutFacts => ({
  ...{ amount: minor(3000), owed: minor(3000), in_doubt: minor(0), paid_at: NOW, now: NOW },
  ...given,
})

describe("a payout by hand (C-73)", () => {
  it("takes the case's amount off the order", () => {
    expect(planHandPayout(facts())).toEqual({ ok: true, value: 3000 })
  })

  it("of 30.00 on 50.00 is refused while another case may have paid 30.00 of them", () => {
    expect(planHandPayout(facts({ owed: minor(5000), in_doubt: minor(3000) }))).toEqual({
      ok: false,
      refusal: { code: "refund_exceeds_pending", pending: 2000, wanted: 3000 },
    })
  })

  it("may be of yesterday, and of a clock that runs ahead a little, but not of tomorrow", () => {
    expect(planHandPayout(facts({ paid_at: "2027-04-30T12:00:00.000Z" })).ok).toBe(true)
    expect(planHandPayout(facts({ paid_at: "2027-05-01T12:10:00.000Z" })).ok).toBe(true)
    const paid_at = "2027-05-01T12:10:00.001Z"
    expect(planHandPayout(facts({ paid_at }))).toEqual({ ok: false, refusal: { code: "refund_not_paid_yet", paid_at } })
  })

  it("never takes more than is owed beyond doubt", () => {
    const money = (min: number) => fc.integer({ min, max: 1_000_000 }).map(minor)
    fc.assert(
      fc.property(fc.record({ amount: money(1), owed: money(0), in_doubt: money(0) }), (money) => {
        const decision = planHandPayout(facts(money))
        expect(decision.ok).toBe(money.amount + money.in_doubt <= money.owed)
      })
    )
  })
})
