import { DEFAULT_POLICY, decide, type Policy, type PolicyLayers, type PolicyLevel, policySchema } from "../policy"

const layers = (set: Partial<PolicyLayers>): PolicyLayers => ({ shop: {}, event: {}, ticket_type: {}, ...set })
const ON: Policy = { self_service: true }
const OFF: Policy = { self_service: false }

describe("decide (P1): the nearest level that says something decides", () => {
  it.each<[string, Partial<PolicyLayers>, boolean, PolicyLevel]>([
    ["nobody said anything", {}, false, "default"],
    ["the shop allows it", { shop: ON }, true, "shop"],
    ["the event overrides the shop", { shop: ON, event: OFF }, false, "event"],
    ["the ticket type overrides the event", { shop: ON, event: OFF, ticket_type: ON }, true, "ticket_type"],
    ["a level that speaks of other things says nothing", { shop: ON, event: { rebooking: true } }, true, "shop"],
  ])("%s", (_case, set, value, level) => {
    expect(decide("self_service", layers(set))).toEqual({ value, level })
  })

  it("decides each key by itself", () => {
    const set = layers({ shop: { rebooking: true }, ticket_type: { edit_until: { kind: "registration_end" } } })
    expect(decide("rebooking", set).level).toBe("shop")
    expect(decide("edit_until", set)).toEqual({ value: { kind: "registration_end" }, level: "ticket_type" })
    expect(decide("rename_until", set).level).toBe("default")
  })
})

describe("the default policy", () => {
  it("allows customers nothing, and closes renames, rebookings and cancellations with registration, other edits with the event", () => {
    const offset = { default: "offset", allowed: ["offset"] }
    expect(DEFAULT_POLICY).toEqual({
      self_service: false,
      edit_until: { kind: "event_end" },
      edit_attended: false,
      closes_with_event: false,
      fields: {},
      rename_until: { kind: "registration_end" },
      rebooking: false,
      rebook_until: { kind: "registration_end" },
      cancelling: { free: false, unpaid: false, paid: false },
      cancel_parts: false,
      cancel_until: { kind: "registration_end" },
      cancellation_fee: { tiers: [], after: { kind: "none" } },
      cancel_reason: "optional",
      cancel_notice: "",
      auto_refund: false,
      rebooking_kinds: ["event", "ticket_type"],
      price_rule: "any",
      price_basis: "new",
      rebooking_fee: { kind: "none" },
      settlements: { lower: offset, equal: offset, higher: offset },
    })
  })

  it("may be left out as a whole or in part", () => {
    expect(policySchema.parse({})).toEqual({})
    expect(policySchema.parse({ rebooking: true })).toEqual({ rebooking: true })
  })

  it("settles by default as it allows", () => {
    const offset = { default: "offset", allowed: ["offset"] }
    const other = { default: "repay", allowed: ["offset"] }
    expect(policySchema.safeParse({ settlements: { lower: offset, equal: offset, higher: other } }).success).toBe(false)
  })
})
