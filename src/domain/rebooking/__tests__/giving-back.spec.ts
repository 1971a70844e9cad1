import type { Decision } from "../../decision"
import type { ActorType } from "../../policy/may"
import type { Policy } from "../../policy/policy"
import type { RebookingPlan } from "../plan"
import { planRebooking, type RebookingRequest } from "../plan-rebooking"
import { concert, facts, offered } from "./anna"

const NOTICE = "The programme is posted to you all the same."
const ASKS: Policy = {
  ...{ self_service: true, rebooking: true, cancel_parts: true, cancel_reason: "required", cancel_notice: NOTICE },
  cancelling: { free: true, unpaid: true, paid: true },
}

/** Ben cannot come; Anna goes alone. The organiser wants to know why, and that their notice was read. */
function asking(request: Partial<RebookingRequest>, actor: ActorType, policy: Policy = ASKS): Decision<RebookingPlan> {
  const ticket_types = concert.ticket_types.map((type) => ({ ...type, layers: { ...type.layers, shop: policy } }))
  const event = { ...concert, ticket_types }
  const offer = [offered(5000, { event_id: "concert", ticket_type_id: "stalls", quantity: 1 })]
  const given = facts({ actor, from: event, to: event, offer, reasons: ["Ill", "No time"] })
  const preview = planRebooking({ cancel: ["ben"] }, given)
  if (!preview.ok) return preview
  return planRebooking({ cancel: ["ben"], version: 1, plan_hash: preview.value.hash, ...request }, given)
}

describe("giving single tickets back (SPEC V20, V21; C-77)", () => {
  const outcome = (...of: Parameters<typeof asking>) => {
    const decision = asking(...of)
    return decision.ok ? "done" : decision.refusal.code
  }

  it.each<[string, Partial<RebookingRequest>, ActorType, string]>([
    ["nothing said", {}, "customer", "cancel_reason_missing"],
    ["a reason that nobody offers", { reason_key: "Rain" }, "customer", "cancel_reason_unknown"],
    ["why, and the notice not read", { reason_key: "Ill" }, "customer", "cancel_notice_unacknowledged"],
    ["why in own words, and the notice read", { reason: "Fever", notice_acknowledged: true }, "customer", "done"],
    ["one of the reasons, and the notice read", { reason_key: "Ill", notice_acknowledged: true }, "customer", "done"],
    ["staff say nothing", {}, "staff", "cancel_reason_missing"],
    ["staff say why; the notice is not for them", { reason: "Called" }, "staff", "done"],
  ])("%s", (_case, said, actor, expected) => {
    expect(outcome(said, actor)).toBe(expected)
  })

  it("shows in the preview what has to be said, and asks anew when the notice has changed meanwhile", () => {
    const said = { reason: "Fever", notice_acknowledged: true }
    const plan = asking(said, "customer")
    expect(plan).toMatchObject({
      value: { giving_back: { reason_required: true, reasons: ["Ill", "No time"], notice: NOTICE } },
    })
    const shown = plan.ok ? plan.value.hash : ""
    expect(outcome({ ...said, plan_hash: shown }, "customer", { ...ASKS, cancel_notice: "Nothing is posted." })).toBe(
      "plan_changed"
    )
  })

  it("asks nothing of who only moves", () => {
    const plan = planRebooking(
      { target: { event_id: "matinee", ticket_types: [{ from: "stalls", to: "matinee_seat" }] } },
      facts()
    )
    expect(plan).toMatchObject({ value: { giving_back: null } })
  })
})
