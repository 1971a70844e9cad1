import { DEFAULT_POLICY, type Policy } from "../../../../domain/policy/policy"
import { effectivePolicy } from "../../policy"
import { type OwnPolicy, policyChange, policyForm } from "../policy"

const ZONE = "Europe/Berlin"
const roundTrip = (own: OwnPolicy) => policyChange(policyForm(own, ZONE), ZONE, own.policy)

describe("a policy in its form", () => {
  it("comes back as it was, whatever it decides and whatever it leaves open", () => {
    const policies: Policy[] = [
      {},
      { rebooking: false },
      { rebooking: true, rebook_until: { kind: "hours_before_start", hours: 24 } },
      { edit_until: { kind: "days_before_start", days: 0 }, rename_until: { kind: "registration_end" } },
      { edit_until: { kind: "at", at: "2026-07-01T10:00:30.000Z" } },
    ]
    for (const policy of policies) {
      for (const self_service of [null, true, false]) {
        expect(roundTrip({ self_service, policy })).toEqual({ self_service, policy })
      }
    }
  })

  it("stores a fixed moment on the event's clocks", () => {
    const form = policyForm({ self_service: null, policy: {} }, ZONE)
    form.edit_until = { kind: "at", count: "", at: "2026-07-01T12:00" }
    expect(policyChange(form, ZONE, {}).policy).toEqual({ edit_until: { kind: "at", at: "2026-07-01T10:00:00Z" } })
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
