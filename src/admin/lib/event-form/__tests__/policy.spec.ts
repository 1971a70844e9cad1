import type { Fee } from "../../../../domain/fee/fee"
import { DEFAULT_POLICY, type Policy } from "../../../../domain/policy/policy"
import { effectivePolicy } from "../../policy"
import { type OwnPolicy, policyChange, policyForm } from "../policy"

const ZONE = "Europe/Berlin"
const CONTEXT = { inherited: DEFAULT_POLICY, zone: ZONE, language: "de" }
const roundTrip = (own: OwnPolicy) => policyChange(policyForm(own, CONTEXT), ZONE, own.policy)

/** In euro and in a currency without decimals. */
const FIXED: Fee = {
  kind: "amount",
  amounts: [
    { currency_code: "eur", amount: 1_250 },
    { currency_code: "jpy", amount: 1_500 },
  ],
}
const SHARE: Fee = { kind: "share", percent: 12.5, minimum: [{ currency_code: "eur", amount: 500 }] }

describe("a policy in its form", () => {
  it("comes back as it was, whatever it decides and whatever it leaves open", () => {
    const policies: Policy[] = [
      {},
      { rebooking: false },
      { rebooking: true, rebook_until: { kind: "hours_before_start", hours: 24 } },
      { edit_until: { kind: "days_before_start", days: 0 }, rename_until: { kind: "registration_end" } },
      { edit_until: { kind: "at", at: "2026-07-01T10:00:30.000Z" } },
      { rebooking_kinds: [], price_rule: "dearer", price_basis: "lower", rebooking_fee: FIXED },
      { settlements: { ...DEFAULT_POLICY.settlements, lower: { default: "repay", allowed: ["offset", "repay"] } } },
      { cancelling: { free: true, unpaid: true, paid: false }, cancel_parts: true, auto_refund: false },
      { cancellation_fee: { tiers: [{ before: { unit: "days", count: 14 }, fee: SHARE }], after: FIXED } },
      { cancel_until: { kind: "hours_before_start", hours: 24 }, cancel_reason: "required", cancel_notice: "" },
    ]
    for (const policy of policies) {
      for (const self_service of [null, true, false]) {
        expect(roundTrip({ self_service, policy })).toEqual({ self_service, policy })
      }
    }
  })

  it("stores a fixed moment on the event's clocks", () => {
    const form = policyForm({ self_service: null, policy: {} }, CONTEXT)
    form.edit_until = { kind: "at", count: "", at: "2026-07-01T12:00" }
    expect(policyChange(form, ZONE, {}).policy).toEqual({ edit_until: { kind: "at", at: "2026-07-01T10:00:00Z" } })
  })
})

describe("a choice that is made in the form", () => {
  const form = () => policyForm({ self_service: null, policy: {} }, CONTEXT)
  const stored = (changed: Partial<ReturnType<typeof form>>) => policyChange({ ...form(), ...changed }, ZONE, {}).policy

  it("writes amounts as they are typed here, and none where a currency is left empty", () => {
    const fee = { kind: "amount" as const, percent: "", amounts: { eur: "12,50", jpy: "1500", usd: "" }, minimum: {} }
    expect(stored({ rebooking_fee: fee })).toEqual({ rebooking_fee: FIXED })
  })

  it("allows what it makes the default", () => {
    const { by } = form().settlements
    const lower = { default: "repay" as const, allowed: ["offset" as const] }
    expect(stored({ settlements: { source: "own", by: { ...by, lower } } }).settlements?.lower).toEqual({
      default: "repay",
      allowed: ["offset", "repay"],
    })
  })

  it("begins with what was inherited, once somebody chooses to differ", () => {
    const inherited = { ...DEFAULT_POLICY, cancel_notice: "No refund after the start" }
    const begun = policyForm({ self_service: null, policy: {} }, { ...CONTEXT, inherited })
    expect(begun.cancel_notice).toEqual({ source: "inherit", text: "No refund after the start" })
  })
})

describe("what holds in the end", () => {
  it("is what the event says, and the shop's word where it says nothing", () => {
    const own: OwnPolicy = { self_service: true, policy: { rename_until: { kind: "event_end" } } }
    expect(effectivePolicy(own, DEFAULT_POLICY)).toEqual({
      ...DEFAULT_POLICY,
      self_service: true,
      rename_until: { kind: "event_end" },
    })
  })

  it("keeps an explicit no against a yes of the shop", () => {
    const shop = { ...DEFAULT_POLICY, self_service: true, rebooking: true }
    const effective = effectivePolicy({ self_service: false, policy: { rebooking: false } }, shop)
    expect(effective).toMatchObject({ self_service: false, rebooking: false })
  })
})
