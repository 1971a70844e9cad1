import { addOn } from "../../add-on/__tests__/annas-extras"
import type { Policy } from "../../policy/policy"
import type { Change } from "../change"
import type { RebookingAddOn, RebookingEvent, RebookingFacts } from "../facts"
import { planRebooking } from "../plan-rebooking"
import { concert, facts, matinee, participant } from "./anna"
import { addOnLine, code, line, planned } from "./priced"

const OPEN: Policy = { self_service: true, rebooking: true }

/** The concert under another policy. */
function concertWith(policy: Policy): RebookingEvent {
  const layers = { shop: OPEN, event: policy, ticket_type: {} }
  return { ...concert, ticket_types: concert.ticket_types.map((type) => ({ ...type, layers })) }
}

const toBalcony = (id: string) => ({ participant_id: id, event_id: "concert", ticket_type_id: "balcony" })

describe("changing contents", () => {
  it("C-21: red to blue makes 100.00 of two 90.00, and nothing but the plan is shown", () => {
    const offer = [line("concert", "balcony", 1, 4000), line("concert", "stalls", 1, 5000)]
    const plan = planned({ moves: [toBalcony("anna")] }, facts({ to: concert, offer }))
    expect(plan).toMatchObject({ from: { total: 10000 }, to: { total: 9000 }, direction: "lower" })
    expect(plan.tickets.map(({ kind, new_amount }) => [kind, new_amount])).toEqual([
      ["moves", 4000],
      ["stays", 5000],
    ])
  })

  it.each<[string, Policy, Change, string]>([
    ["another type is not another event", { rebooking_kinds: ["ticket_type"] }, toMatineeFor("anna"), "event"],
    [
      "another event is not another type",
      { rebooking_kinds: ["event"] },
      { moves: [toBalcony("anna")] },
      "ticket_type",
    ],
    ["one more ticket", {}, { add: [{ event_id: "concert", ticket_type_id: "stalls" }] }, "tickets"],
    ["a code", {}, { promotion_codes: ["TEN"] }, "promotion_code"],
  ])("C-23: %s is refused where only something else is allowed, and staff may", (_what, policy, change, kind) => {
    const offer = [
      line("concert", "stalls", 3, 15000),
      line("concert", "balcony", 1, 4000),
      line("matinee", "matinee_seat", 1, 3500),
    ]
    const from = concertWith(policy)
    const given = facts({ from, to: matinee, offer })
    expect(planRebooking(change, given)).toMatchObject({ refusal: { code: "rebooking_kind_not_allowed", kind } })
    expect(code(planRebooking(change, { ...given, actor: "staff" }))).toBe("accepted")
  })

  it("C-25: what is dearer leaves the difference due, and no more", () => {
    const offer = [line("concert", "stalls", 1, 5000), line("concert", "balcony", 1, 5200)]
    const { settlement } = planned({ moves: [toBalcony("ben")] }, facts({ to: concert, offer }))
    expect(settlement).toEqual({ kind: "collect", carried: 10000, due: 200, back: 0 })
  })

  it("C-40: giving all tickets back is refused; that is cancelling", () => {
    const given = facts({ actor: "staff", to: concert, offer: [] })
    expect(code(planRebooking({ cancel: ["anna", "ben"] }, given))).toBe("rebooking_cancels_all")
  })

  it("names nobody twice, and nobody who is not there", () => {
    const given = facts({ actor: "staff", to: concert })
    expect(code(planRebooking({ moves: [toBalcony("anna"), toBalcony("anna")] }, given))).toBe(
      "rebooking_target_invalid"
    )
    expect(code(planRebooking({ cancel: ["cleo"] }, given))).toBe("participant_not_found")
  })
})

function toMatineeFor(id: string): Change {
  return { moves: [{ participant_id: id, event_id: "matinee", ticket_type_id: "matinee_seat" }] }
}

describe("extras that cost", () => {
  const WORKSHOP: RebookingAddOn = { ...addOn("workshop", { max: 2, min: 0 }), event_id: "concert" }
  const stalls = line("concert", "stalls", 2, 10000)
  const staff = (over: Partial<RebookingFacts> = {}, add: Partial<RebookingFacts["add_ons"]> = {}) =>
    facts({ actor: "staff", to: concert, ...over, add_ons: { taken: [], offered: [WORKSHOP], free: [], ...add } })
  const want = (quantity: number) => ({ add_ons: [{ participant_id: "anna", add_on_id: "workshop", quantity }] })
  const paidFor = { add_on_id: "workshop", participant_id: "anna", quantity: 1, line_item_id: "extra" }

  it("C-34: a workshop for 12.00 is added", () => {
    const plan = planned(want(1), staff({ offer: [stalls, addOnLine("concert", "workshop", 1, 1200)] }))
    expect(plan).toMatchObject({ to: { total: 11200 }, settlement: { due: 1200 } })
    expect(plan.add_ons).toMatchObject([{ before: 0, quantity: 1, old_amount: 0, new_amount: 1200 }])
  })

  it("C-34: and removed, without a word of warning, for that is what was asked", () => {
    const order = {
      total: 112,
      lines: [
        { line_item_id: "line", quantity: 2, total: 100 },
        { line_item_id: "extra", quantity: 1, total: 12 },
      ],
    }
    const paid = { captured_beyond_rest: 112, authorised_beyond_rest: 112 }
    const given = staff({ offer: [stalls] }, { taken: [paidFor] })
    const plan = planned(want(0), { ...given, order: { ...given.order, ...order, ...paid } })
    expect(plan).toMatchObject({
      from: { total: 11200 },
      to: { total: 10000 },
      settlement: { back: 1200 },
      warnings: [],
    })
  })

  it("come with a new ticket, within their limits", () => {
    const with_it = (quantity: number): Change => {
      return {
        add: [{ event_id: "concert", ticket_type_id: "stalls", add_ons: [{ add_on_id: "workshop", quantity }] }],
      }
    }
    const offer = [line("concert", "stalls", 3, 15000), addOnLine("concert", "workshop", 2, 2400)]
    const plan = planned(with_it(2), staff({ offer }))
    expect(plan).toMatchObject({ to: { total: 17400 }, settlement: { due: 7400 } })
    expect(plan.add_ons).toMatchObject([{ participant_id: null, added: 0, before: 0, quantity: 2, new_amount: 2400 }])
    expect(plan.seats).toContainEqual({ counter_id: "workshop", event_id: "concert", title: "Workshop", change: 2 })
    expect(code(planRebooking(with_it(3), staff({ offer })))).toBe("add_on_limit")
    const tickets = concertWith({ rebooking_kinds: ["tickets"] })
    expect(
      planRebooking(with_it(1), staff({ actor: "customer", from: tickets, events: [tickets], offer }))
    ).toMatchObject({
      refusal: { code: "rebooking_kind_not_allowed", kind: "add_ons" },
    })
  })

  it.each<[string, number, Partial<RebookingAddOn>, string]>([
    ["more than the limit", 3, {}, "add_on_limit"],
    ["as many as the limit", 2, {}, "accepted"],
    ["one that is switched off", 1, { status: "inactive" }, "add_on_not_available"],
    ["one for other tickets", 1, { ticket_type_ids: ["balcony"] }, "add_on_not_available"],
    ["one for whole bookings", 1, { level: "booking" }, "add_on_not_available"],
    ["one of another event", 1, { event_id: "matinee" }, "add_on_not_found"],
  ])("C-36: %s (%i)", (_what, quantity, over, expected) => {
    const offer = [stalls, addOnLine("concert", "workshop", quantity, 1200 * quantity)]
    const given = staff({ offer }, { offered: [{ ...WORKSHOP, ...over }] })
    expect(code(planRebooking(want(quantity), given))).toBe(expected)
  })

  it("C-36: the only one of an extra that everybody takes is not given back", () => {
    const given = staff({ offer: [stalls] }, { taken: [paidFor], offered: [{ ...WORKSHOP, min: 1 }] })
    expect(code(planRebooking(want(0), given))).toBe("add_on_limit")
  })

  it("C-41: goes with the ticket that is given back", () => {
    const given = staff({ offer: [line("concert", "stalls", 1, 5000)] }, { taken: [paidFor] })
    const plan = planned({ cancel: ["anna"] }, given)
    expect(plan.add_ons).toMatchObject([{ participant_id: "anna", before: 1, quantity: 0 }])
    expect(plan.seats).toContainEqual({ counter_id: "workshop", event_id: "concert", title: "Workshop", change: -1 })
  })
})

describe("a group (C-77): five seats at 80.00 instead of 100.00", () => {
  const five = ["a", "b", "c", "d", "e"].map((id) => participant(id))
  const group = (over: Partial<RebookingFacts>) =>
    facts(
      { actor: "staff", to: concert, participants: five, ...over },
      {
        lines: [{ line_item_id: "line", quantity: 5, total: 400 }],
        ...{ total: 400, captured_beyond_rest: 400, authorised_beyond_rest: 400 },
      }
    )

  it("gives nothing back for one that goes: the other four cost 100.00 then", () => {
    const plan = planned({ cancel: ["e"] }, group({ offer: [line("concert", "stalls", 4, 40000)] }))
    expect(plan).toMatchObject({ to: { total: 40000 }, settlement: { kind: "even", back: 0 } })
    expect(plan.tickets.map(({ old_amount, new_amount }) => [old_amount, new_amount])).toEqual([
      ...Array.from({ length: 4 }, () => [8000, 10000]),
      [8000, 0],
    ])
  })

  it("gives 80.00 back where the group price is kept", () => {
    const offer = [line("concert", "stalls", 4, 32000, { kept_from: "line" })]
    expect(planned({ cancel: ["e"] }, group({ offer })).settlement).toMatchObject({ kind: "refund", back: 8000 })
  })
})

describe("a booking that the organiser has not approved yet (SPEC U6)", () => {
  const booking = { status: "awaiting_approval" }
  const closed = concertWith({
    rebooking: false,
    price_rule: "not_cheaper",
    rebooking_fee: { kind: "amount", amounts: [{ currency_code: "eur", amount: 500 }] },
    rebook_until: { kind: "hours_before_start", hours: 24 * 300 },
  })

  it("changes freely: no switch, no fee, no price rule, no deadline", () => {
    const offer = [line("concert", "stalls", 1, 5000), line("concert", "balcony", 1, 1000)]
    const change = { moves: [toBalcony("ben")] }
    expect(planned(change, facts({ from: closed, to: closed, booking, offer }))).toMatchObject({
      fees: [],
      to: { total: 6000 },
    })
    expect(code(planRebooking(change, facts({ from: closed, to: closed, offer })))).toBe("rebooking_not_allowed")
  })
})
