import type { Fee } from "../../fee/fee"
import type { Policy } from "../../policy/policy"
import type { RebookingEvent, RebookingFacts } from "../facts"
import { planRebooking } from "../plan-rebooking"
import { concert, facts, offered, toMatinee } from "./anna"
import { code, line, planned } from "./priced"

function concertWith(policy: Policy): RebookingEvent {
  const layers = { shop: { self_service: true, rebooking: true }, event: policy, ticket_type: {} }
  return { ...concert, ticket_types: concert.ticket_types.map((type) => ({ ...type, layers })) }
}
const under = (policy: Policy, over: Partial<RebookingFacts> = {}) => {
  const given = facts({ ...over, from: concertWith(policy) })
  return { ...given, offer: over.offer ?? given.offer }
}
const eur = (amount: number): Fee => ({ kind: "amount", amounts: [{ currency_code: "eur", amount }] })

describe("the price rule (SPEC, beyond U)", () => {
  it.each<[Policy["price_rule"], number, string]>([
    ["any", 7000, "accepted"],
    ["not_cheaper", 7000, "price_rule_broken"],
    ["not_cheaper", 10000, "accepted"],
    ["dearer", 10000, "price_rule_broken"],
    ["dearer", 10001, "accepted"],
    ["equal", 10001, "price_rule_broken"],
    ["equal", 10000, "accepted"],
  ])("%s: 100.00 to %i cents is %s for customers", (price_rule, cents, expected) => {
    const given = under({ price_rule }, { offer: [offered(cents)] })
    expect(code(planRebooking({ target: toMatinee }, given))).toBe(expected)
  })

  it("looks at the price without the fee", () => {
    const given = under({ price_rule: "equal", rebooking_fee: eur(500) }, { offer: [offered(10000)] })
    expect(planned({ target: toMatinee }, given).to.total).toBe(11000)
  })

  it("does not bind staff, who say why", () => {
    const given = under({ price_rule: "not_cheaper" }, { actor: "staff" })
    const plan = planned({ target: toMatinee }, given)
    expect(plan.reason_required).toBe(true)
    const commit = { target: toMatinee, version: 1, plan_hash: plan.hash }
    expect(code(planRebooking(commit, given))).toBe("reason_missing")
    expect(code(planRebooking({ ...commit, reason: "Ill" }, given))).toBe("accepted")
  })
})

describe("the fee", () => {
  it("is asked for each ticket that moves, and holds the tax of the ticket", () => {
    const plan = planned({ target: toMatinee }, under({ rebooking_fee: eur(595) }))
    expect(plan.fees).toMatchObject([{ kind: "rebooking", title: "Rebooking fee", amount: 1190 }])
    expect(plan).toMatchObject({ to: { total: 8190, tax: 1308 }, settlement: { back: 1810 } })
  })

  it("is not asked of who stays", () => {
    const offer = [line("matinee", "matinee_seat", 1, 3500), line("concert", "stalls", 1, 5000)]
    const moves = [{ participant_id: "anna", event_id: "matinee", ticket_type_id: "matinee_seat" }]
    expect(planned({ moves }, under({ rebooking_fee: eur(500) }, { offer })).fees).toMatchObject([{ amount: 500 }])
  })

  it("is a share of what the ticket cost", () => {
    const rebooking_fee: Fee = { kind: "share", percent: 12.5 }
    expect(planned({ target: toMatinee }, under({ rebooking_fee })).fees).toMatchObject([{ amount: 1250 }])
  })

  it("follows the terms of the purchase, whatever the policy says now (C-72)", () => {
    const agreed = { cancellation_fee: { tiers: [], after: eur(0) }, rebooking_fee: eur(100) }
    const given = facts({ from: concertWith({ rebooking_fee: eur(900) }), booking: { terms: { stalls: agreed } } })
    expect(planned({ target: toMatinee }, given).fees).toMatchObject([{ amount: 200 }])
  })

  it("of cancelling is kept of a ticket that is given back", () => {
    const offer = [line("concert", "stalls", 1, 5000)]
    const policy: Policy = { cancellation_fee: { tiers: [], after: { kind: "share", percent: 50 } } }
    const given = { ...under(policy, { actor: "staff", offer }), events: [concertWith(policy)] }
    const plan = planned({ cancel: ["ben"] }, given)
    expect(plan.fees).toMatchObject([{ kind: "cancellation", amount: 2500 }])
    expect(plan.settlement).toMatchObject({ kind: "refund", back: 2500 })
  })

  it("is what staff say, or none, and then they say why", () => {
    const given = under({ rebooking_fee: eur(500) }, { actor: "staff" })
    expect(planned({ target: toMatinee, fee: "none" }, given)).toMatchObject({ fees: [], reason_required: true })
    expect(planned({ target: toMatinee, fee: { amount: 700 } }, given).fees).toMatchObject([{ amount: 700 }])
  })
})

describe("how it is settled", () => {
  const allowed = (lower: Policy["settlements"]) => under({ settlements: lower })
  const offset = { default: "offset" as const, allowed: ["offset" as const] }
  const both = { default: "repay" as const, allowed: ["offset" as const, "repay" as const] }

  it("is an offset unless the policy says otherwise; nothing else is open to customers", () => {
    expect(planned({ target: toMatinee }, facts())).toMatchObject({ strategy: "offset", strategies: ["offset"] })
    expect(code(planRebooking({ target: toMatinee, strategy: "repay" }, facts()))).toBe("settlement_not_allowed")
    expect(code(planRebooking({ target: toMatinee, strategy: "external" }, facts()))).toBe("settlement_not_allowed")
  })

  it("is the default of its direction, and what the policy allows may be chosen", () => {
    const given = allowed({ lower: both, equal: offset, higher: offset })
    expect(planned({ target: toMatinee }, given)).toMatchObject({
      strategy: "repay",
      settlement: { kind: "repay", carried: 0, due: 7000, back: 10000 },
    })
    expect(planned({ target: toMatinee, strategy: "offset" }, given).settlement.back).toBe(3000)
  })

  it("is never settled outside by customers, whatever is allowed", () => {
    const open = { default: "offset" as const, allowed: ["offset" as const, "external" as const] }
    const given = allowed({ lower: open, equal: open, higher: open })
    expect(code(planRebooking({ target: toMatinee, strategy: "external" }, given))).toBe("settlement_not_allowed")
  })

  it("is what staff choose, who say why where the policy does not foresee it", () => {
    const given = facts({ actor: "staff" })
    const plan = planned({ target: toMatinee, strategy: "external" }, given)
    expect(plan).toMatchObject({
      reason_required: true,
      settlement: { kind: "external", carried: 10000, due: 0, back: 0 },
    })
    expect(planned({ target: toMatinee }, given).reason_required).toBe(false)
  })

  it("is nothing to choose where nothing was paid; staff may note it as settled outside", () => {
    const unpaid = { captured_beyond_rest: 0, authorised_beyond_rest: 0 }
    expect(planned({ target: toMatinee }, facts({}, unpaid))).toMatchObject({ strategy: "none", strategies: ["none"] })
    const outside = planned({ target: toMatinee, strategy: "external" }, facts({ actor: "staff" }, unpaid))
    expect(outside.settlement).toEqual({ kind: "external", carried: 0, due: 0, back: 0 })
  })

  it("lets an authorisation go that is repaid: there is nothing to pay back", () => {
    const authorised = facts({ actor: "staff" }, { captured_beyond_rest: 0 })
    const { transfer, settlement } = planned({ target: toMatinee, strategy: "repay" }, authorised)
    expect(transfer).toMatchObject({ kind: "none", releases: true, stays: 0 })
    expect(settlement).toMatchObject({ carried: 0, due: 7000, back: 0 })
  })
})

describe("tickets that customers give back (SPEC P15, V20)", () => {
  const give = { cancel: ["ben"] }
  const offer = [line("concert", "stalls", 1, 5000)]
  const may = (policy: Policy) => planRebooking(give, { ...under(policy, { offer }), events: [concertWith(policy)] })

  it.each<[string, Policy, string]>([
    ["nothing is said", {}, "cancelling_not_allowed"],
    ["only whole bookings", { cancelling: { free: true, unpaid: true, paid: true } }, "cancelling_not_allowed"],
    [
      "only free ones",
      { cancelling: { free: true, unpaid: false, paid: false }, cancel_parts: true },
      "cancelling_not_allowed",
    ],
    ["paid ones, in parts", { cancelling: { free: false, unpaid: false, paid: true }, cancel_parts: true }, "accepted"],
    [
      "paid ones, in parts, but not any more",
      {
        cancelling: { free: true, unpaid: true, paid: true },
        cancel_parts: true,
        cancel_until: { kind: "days_before_start", days: 30 },
      },
      "cancelling_closed",
    ],
  ])("where %s: %j is %s", (_what, policy, expected) => {
    expect(code(may({ rebooking: false, ...policy }))).toBe(expected)
  })
})
