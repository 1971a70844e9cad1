import type { RefusalCode } from "../../decision"
import { refuse } from "../../decision"
import { type AddOnFacts, type AddOnRequest, planAddOns } from "../plan-add-ons"
import { addOn, annasExtras, taken } from "./annas-extras"

const lunch = (participant_id: string, quantity: number) => ({ add_on_id: "lunch", participant_id, quantity })
const programme = (quantity: number) => ({ add_on_id: "programme", quantity })

function planned(requests: AddOnRequest[], given: Partial<AddOnFacts> = {}) {
  const plan = planAddOns(requests, annasExtras(given))
  if (!plan.ok) throw new Error(plan.refusal.code)
  return plan.value
}

describe("free add-ons of a booking (P14)", () => {
  it("are taken by a participant and by the booking, each told in words", () => {
    expect(planned([lunch("anna", 1), programme(2)])).toEqual({
      free: [
        { add_on_id: "lunch", participant_id: "anna", quantity: 1 },
        { add_on_id: "programme", participant_id: null, quantity: 2 },
      ],
      taken: [
        { add_on_id: "lunch", quantity: 1 },
        { add_on_id: "programme", quantity: 2 },
      ],
      changes: [
        { subject: "anna", field: "add_ons", before: null, after: "Lunch" },
        { subject: "booking", field: "add_ons", before: null, after: "2 × Programme" },
      ],
    })
  })

  it("count what others of the booking have already, and what was paid for", () => {
    const before = [taken("lunch", "ben", 1), taken("lunch", "anna", 1, true)]
    const plan = planned([lunch("anna", 2)], { taken: before })
    expect(plan.free).toEqual([{ add_on_id: "lunch", participant_id: "anna", quantity: 1 }])
    expect(plan.taken).toEqual([{ add_on_id: "lunch", quantity: 3 }])
    expect(plan.changes).toEqual([{ subject: "anna", field: "add_ons", before: "Lunch", after: "2 × Lunch" }])
  })

  it("are given back, and handed on within a booking that took the last ones", () => {
    const facts = { taken: [taken("lunch", "ben", 1)], left: { lunch: 0 } }
    expect(planned([lunch("ben", 0), lunch("anna", 1)], facts).taken).toEqual([{ add_on_id: "lunch", quantity: 1 }])
    expect(planned([lunch("ben", 0)], facts).taken).toEqual([{ add_on_id: "lunch", quantity: 0 }])
  })

  it("need no right and make no change where the number is there already", () => {
    const rights = { booking: {}, ticket_types: {} }
    expect(planned([lunch("anna", 1)], { taken: [taken("lunch", "anna", 1)], rights }).changes).toEqual([])
  })

  it("are taken by the desk outside their period (V22), but not while they are switched off", () => {
    const ended = [addOn("lunch", { available_until: "2027-04-30T12:00:00Z" })]
    expect(planned([lunch("anna", 1)], { offered: ended, actor: "staff" }).free).toHaveLength(1)
    const off = annasExtras({ offered: [addOn("lunch", { status: "inactive" })], actor: "staff" })
    expect(planAddOns([lunch("anna", 1)], off)).toMatchObject({ refusal: { reason: "inactive" } })
  })

  it("may be given back after they have ended", () => {
    const offered = [addOn("lunch", { available_until: "2027-04-30T12:00:00Z" })]
    expect(planned([lunch("anna", 0)], { offered, taken: [taken("lunch", "anna", 1)] }).free).toHaveLength(1)
  })
})

const closed = refuse({ code: "field_read_only", field: "add_ons", level: "event", terms: null, contact: null })
const cases: [string, RefusalCode, AddOnRequest, Partial<AddOnFacts>][] = [
  ["another event's", "add_on_not_found", { add_on_id: "dinner", quantity: 1 }, {}],
  ["what costs something (P18)", "add_on_not_free", { ...lunch("anna", 1), add_on_id: "workshop" }, {}],
  ["for a stranger", "participant_not_found", lunch("carla", 1), {}],
  ["a participant's for the booking", "add_on_not_available", { add_on_id: "lunch", quantity: 1 }, {}],
  ["the booking's for a participant", "add_on_not_available", { ...programme(1), participant_id: "anna" }, {}],
  ["more than the limit (C-36)", "add_on_limit", lunch("anna", 3), {}],
  ["more than there are", "add_on_sold_out", lunch("anna", 2), { left: { lunch: 1 } }],
  ["beyond an overbooked quota", "add_on_sold_out", lunch("anna", 1), { left: { lunch: -1 } }],
  [
    "none of what comes with every booking (C-36)",
    "add_on_limit",
    lunch("anna", 0),
    { offered: [addOn("lunch", { min: 1 })], taken: [taken("lunch", "anna", 1)] },
  ],
  ["away what was paid for (P16)", "add_on_paid", lunch("anna", 0), { taken: [taken("lunch", "anna", 1, true)] }],
  [
    "with a ticket that it does not go with",
    "add_on_not_available",
    lunch("anna", 1),
    { offered: [addOn("lunch", { ticket_type_ids: ["child"] })] },
  ],
  [
    "where the organiser has locked it",
    "field_read_only",
    lunch("anna", 1),
    { rights: { booking: {}, ticket_types: { adult: { edit: { add_ons: closed }, attended: false } } } },
  ],
  [
    "from somebody who has attended (C-35)",
    "participant_attended",
    lunch("anna", 0),
    {
      participants: [{ id: "anna", ticket_type_id: "adult", status: "attended" }],
      taken: [taken("lunch", "anna", 1)],
    },
  ],
  [
    "another participant's, by the own link (C-20)",
    "participant_not_found",
    lunch("ben", 1),
    { onlyParticipant: "anna" },
  ],
  ["the booking's, by the own link", "field_not_editable", programme(1), { onlyParticipant: "anna" }],
]

describe("nobody takes or gives back", () => {
  it.each(cases)("%s", (_what, code, request, given) => {
    expect(planAddOns([request], annasExtras(given))).toMatchObject({ ok: false, refusal: { code } })
  })

  it("the same twice in one request", () => {
    expect(planAddOns([lunch("anna", 1), lunch("anna", 2)], annasExtras())).toMatchObject({
      refusal: { code: "field_not_editable", field: "add_ons" },
    })
  })

  it.each([
    ["inactive", { status: "inactive" as const }],
    ["not_yet", { available_from: "2027-05-01T12:00:01Z" }],
    ["ended", { available_until: "2027-05-01T11:59:59Z" }],
  ])("what is %s", (reason, given) => {
    const plan = planAddOns([lunch("anna", 1)], annasExtras({ offered: [addOn("lunch", given)] }))
    expect(plan).toMatchObject({ refusal: { code: "add_on_not_available", reason } })
  })

  it("anything but at the very moment of its limits it is in time", () => {
    const at = { available_from: "2027-05-01T12:00:00Z", available_until: "2027-05-01T12:00:00Z" }
    expect(planAddOns([lunch("anna", 1)], annasExtras({ offered: [addOn("lunch", at)] })).ok).toBe(true)
  })
})
