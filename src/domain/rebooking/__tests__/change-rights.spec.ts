import type { Policy } from "../../policy/policy"
import { changeRights } from "../change-rights"
import type { RebookingEvent } from "../facts"
import type { RightFacts } from "../rights"
import { concert, facts, participant } from "./anna"

const OPEN: Policy = { self_service: true, rebooking: true }

const asCustomer = (policy: Policy, over: Partial<RightFacts> = {}, event: Partial<RebookingEvent> = {}) => {
  const layers = { shop: policy, event: {}, ticket_type: {} }
  const from = { ...concert, ticket_types: concert.ticket_types.map((type) => ({ ...type, layers })), ...event }
  return changeRights({ ...facts(), actor: "customer", from, events: [from], ...over })
}
const answers = (rights: ReturnType<typeof changeRights>) =>
  Object.values(rights).map((right) => (right.ok ? right.value.until : right.refusal.code))

describe("What a customer may change (U4)", () => {
  it("says kind by kind until when, or why not", () => {
    const until = concert.starts_at
    const no = "rebooking_kind_not_allowed"
    expect(answers(asCustomer(OPEN))).toEqual([until, until, no, no, no])
    const all = asCustomer({ ...OPEN, rebooking_kinds: ["tickets", "add_ons", "promotion_code"] })
    expect(answers(all)).toEqual([no, no, until, until, until])
  })

  it("refuses all of it for the same reason where nothing may be changed, with whom to ask", () => {
    const rights = asCustomer({ self_service: true })
    expect(new Set(answers(rights))).toEqual(new Set(["rebooking_not_allowed"]))
    expect(rights.event).toMatchObject({ refusal: { terms: "No cash.", contact: { email: "desk@example.com" } } })
  })

  it("C-11: leaves to the others what who was let in may not change any more", () => {
    const anna = participant("anna", { status: "attended" })
    const policy: Policy = { ...OPEN, rebooking_kinds: ["event", "ticket_type", "tickets"] }
    expect(asCustomer(policy, { participants: [anna, participant("ben")] }).event.ok).toBe(true)
    const rights = asCustomer(policy, { participants: [anna] })
    const no = { refusal: { code: "rebooking_checked_in", participant_id: "anna", name: "P anna" } }
    expect(rights).toMatchObject({ event: no, ticket_type: no, tickets: { ok: true } })
  })

  it("V27: takes more tickets only where the event still takes bookings", () => {
    const rights = asCustomer({ ...OPEN, rebooking_kinds: ["event", "tickets"] }, {}, { sales: "desk" })
    expect(rights.event.ok).toBe(true)
    expect(rights.tickets).toMatchObject({ refusal: { code: "event_not_bookable" } })
  })
})
