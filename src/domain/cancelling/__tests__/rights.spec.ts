import type { Policy } from "../../policy/policy"
import type { CancellingFacts } from "../facts"
import { type CancellationRequest, planCancellation } from "../plan-cancellation"
import { annasConcert, CUSTOMER_MAY, paying } from "./annas-concert"

const answer = (policy: Policy, given: Partial<CancellingFacts> = {}, request: CancellationRequest = {}) => {
  const decision = planCancellation(request, annasConcert(policy, given))
  return decision.ok ? "yes" : decision.refusal.code
}
const only = (kind: "free" | "unpaid" | "paid"): Policy => {
  return { ...CUSTOMER_MAY, cancelling: { free: false, unpaid: false, paid: false, [kind]: true } }
}
const free = { ...paying(0), total: 0, lines: [{ line_item_id: "line_1", quantity: 2, total: 0 }] }

describe("who may cancel (C-56)", () => {
  it.each<[string, Policy, Partial<CancellingFacts>, string]>([
    ["nobody allowed it", {}, {}, "self_service_off"],
    ["self-service alone is not enough", { self_service: true }, {}, "cancelling_not_allowed"],
    ["paid, and paid may be", only("paid"), {}, "yes"],
    ["authorised counts as paid", only("paid"), { order: paying(0, 100) }, "yes"],
    ["paid, and only unpaid may be", only("unpaid"), {}, "cancelling_not_allowed"],
    ["unpaid, and unpaid may be", only("unpaid"), { order: paying(0) }, "yes"],
    ["unpaid, and only paid may be", only("paid"), { order: paying(0) }, "cancelling_not_allowed"],
    ["free, and free may be", only("free"), { order: free }, "yes"],
    ["free, and only paid may be", only("paid"), { order: free }, "cancelling_not_allowed"],
    ["staff, whatever is switched on", {}, { actor: "staff" }, "yes"],
    [
      "cancelled already",
      CUSTOMER_MAY,
      { booking: { version: 3, status: "cancelled", terms: {} } },
      "booking_cancelled",
    ],
    [
      "the order holds a gift card",
      CUSTOMER_MAY,
      { order: { ...paying(100), obstacle: "credit_lines" } },
      "order_not_cancellable",
    ],
  ])("%s", (_case, policy, given, expected) => {
    expect(answer(policy, given)).toBe(expected)
  })

  it("refuses the whole where one ticket of it may not be cancelled", () => {
    const { event, participants } = annasConcert()
    const strict = { id: "vip", title: "VIP", layers: { shop: {}, event: CUSTOMER_MAY, ticket_type: only("free") } }
    const held = participants.map((one, index) => (index === 1 ? { ...one, ticket_type_id: "vip" } : one))
    const types = { ...event, ticket_types: [...event.ticket_types, strict] }
    expect(answer(CUSTOMER_MAY, { event: types })).toBe("yes")
    expect(answer(CUSTOMER_MAY, { event: types, participants: held })).toBe("cancelling_not_allowed")
  })

  it("refuses what somebody was let in with, to staff too; an event that does not take place is cancelled all the same", () => {
    const participants = annasConcert().participants.map((one) => ({ ...one, status: "attended" as const }))
    for (const actor of ["customer", "staff"] as const) {
      expect(answer(CUSTOMER_MAY, { actor, participants })).toBe("cancelling_checked_in")
    }
    const whole = planCancellation({}, annasConcert(CUSTOMER_MAY, { participants }))
    expect(whole).toMatchObject({ refusal: { participant_id: "anna", name: "Anna Berg" } })
    expect(answer(CUSTOMER_MAY, { actor: "system", participants })).toBe("yes")
  })

  it.each<[string, string, string]>([
    ["exactly at the limit", "2027-05-31T18:00:00Z", "yes"],
    ["a second later", "2027-05-31T18:00:01Z", "cancelling_closed"],
  ])("counts %s (C-57)", (_case, now, expected) => {
    expect(answer(CUSTOMER_MAY, { now })).toBe(expected)
    expect(answer(CUSTOMER_MAY, { now, actor: "staff" })).toBe("yes")
  })

  it("says with the refusal whom to ask (C-77)", () => {
    const decision = planCancellation({}, annasConcert(CUSTOMER_MAY, { now: "2027-06-01T12:00:00Z" }))
    expect(decision).toMatchObject({ refusal: { level: "event", contact: { email: "desk@concert.example" } } })
  })
})

describe("what has to be said (C-77)", () => {
  const asking: Policy = { ...CUSTOMER_MAY, cancel_reason: "required", cancel_notice: "The fee is kept." }
  const commit = (policy: Policy, said: object, given: Partial<CancellingFacts> = {}) => {
    const decision = planCancellation({}, annasConcert(policy, given))
    const plan_hash = decision.ok ? decision.value.hash : ""
    return answer(policy, given, { shown: { version: 3, plan_hash, ...said } })
  }
  const read = { notice_acknowledged: true }
  const reasons = ["Ill", "Travelling"]

  it.each<[string, object, Partial<CancellingFacts>, string]>([
    ["no reason", read, {}, "cancel_reason_missing"],
    ["a reason in words", { ...read, reason: "Ill" }, {}, "yes"],
    ["one that is offered", { ...read, reason_key: "Ill" }, { reasons }, "yes"],
    ["one that is not", { ...read, reason_key: "Bored" }, { reasons }, "cancel_reason_unknown"],
    ["the notice is not acknowledged", { reason: "Ill" }, {}, "cancel_notice_unacknowledged"],
    ["nothing is paid, so there is no notice", { reason: "Ill" }, { order: paying(0) }, "yes"],
    ["staff owe a reason", {}, { actor: "staff" }, "cancel_reason_missing"],
    ["staff acknowledge nothing", { reason: "Called" }, { actor: "staff" }, "yes"],
    ["another version", { ...read, reason: "Ill", version: 2 }, {}, "booking_stale"],
    ["another plan", { ...read, reason: "Ill", plan_hash: "0".repeat(64) }, {}, "plan_changed"],
  ])("%s", (_case, said, given, expected) => {
    expect(commit(asking, said, given)).toBe(expected)
  })

  it("asks for nothing where the organiser does not", () => {
    expect(commit(CUSTOMER_MAY, {})).toBe("yes")
  })
})
