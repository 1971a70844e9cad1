import type { Decision } from "../../decision"
import { accept } from "../../decision"
import { planRebooking } from "../plan-rebooking"
import { shownPlan } from "../shown-plan"
import { concert, facts, matinee, offered, participant, toMatinee } from "./anna"

function value<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`)
  return decision.value
}

function code(decision: Decision<unknown>) {
  return decision.ok ? "accepted" : decision.refusal.code
}

describe("a rebooking that is planned (SPEC U15, U17, U19)", () => {
  it("carries 100 over, leaves 70 with the new booking and owes 30", () => {
    const plan = value(planRebooking({ target: toMatinee }, facts()))
    expect(plan).toMatchObject({
      from: { event_id: "concert", total: 10000, tax: 1597 },
      to: { event_id: "matinee", total: 7000, tax: 1118 },
      difference: -3000,
      settlement: { kind: "refund", carried: 7000, due: 0, back: 3000 },
      transfer: { kind: "offset", amount: 10000, whole: true },
    })
  })

  it("moves no money for an equal amount", () => {
    const plan = value(planRebooking({ target: toMatinee }, facts({ offer: [offered(10000)] })))
    expect(plan.settlement).toEqual({ kind: "even", carried: 10000, due: 0, back: 0 })
  })

  it("asks only the difference for a dearer one", () => {
    const plan = value(planRebooking({ target: toMatinee }, facts({ offer: [offered(15000)] })))
    expect(plan.settlement).toEqual({ kind: "collect", carried: 10000, due: 5000, back: 0 })
  })

  it("tells each participant what the ticket cost and costs, to the cent", () => {
    const three = [participant("anna"), participant("ben"), participant("cleo")]
    const offer = [offered(10000, { quantity: 3 })]
    const plan = value(
      planRebooking(
        { target: toMatinee },
        facts({ participants: three, offer }, { lines: [{ line_item_id: "line", quantity: 3, total: 100 }] })
      )
    )
    expect(plan.tickets.map(({ new_amount }) => new_amount)).toEqual([3334, 3333, 3333])
    expect(plan.tickets[0]).toMatchObject({ name: "P anna", from_title: "Stalls", to_title: "Seat" })
  })

  it("claims what grows and gives back what shrinks", () => {
    const plan = value(planRebooking({ target: toMatinee }, facts()))
    expect(plan.seats.map(({ counter_id, change, title }) => [counter_id, change, title])).toEqual([
      ["matinee", 2, "Matinee"],
      ["matinee_seat", 2, "Seat"],
      ["concert", -2, "Concert"],
      ["stalls", -2, "Stalls"],
    ])
  })

  it("swaps ticket types inside a sold-out event without a free seat", () => {
    const target = { event_id: "concert", ticket_types: [{ from: "stalls", to: "balcony" }] }
    const swap = facts({
      to: concert,
      offer: [offered(10000, { event_id: "concert", ticket_type_id: "balcony" })],
      free: { concert: 0, balcony: null },
    })
    expect(value(planRebooking({ target }, swap)).seats.map(({ counter_id }) => counter_id)).toEqual([
      "balcony",
      "stalls",
    ])
  })

  it("gives an oversold booking the seats that it never had", () => {
    const booking = { version: 1, status: "confirmed", oversold: true }
    const plan = value(planRebooking({ target: toMatinee }, facts({ booking })))
    expect(plan.seats.map(({ change }) => change)).toEqual([2, 2])
  })
})

describe("a rebooking that is refused", () => {
  const late = { ...concert, registration_closes_at: "2026-11-30T00:00:00Z" }
  const off = {
    ...concert,
    ticket_types: concert.ticket_types.map((type) => ({ ...type, layers: { shop: {}, event: {}, ticket_type: {} } })),
  }
  const onlyStaff = {
    ...concert,
    ticket_types: concert.ticket_types.map((type) => ({
      ...type,
      layers: { shop: { self_service: true }, event: {}, ticket_type: {} },
    })),
  }
  it.each([
    ["booking_cancelled", facts({ booking: { version: 1, status: "cancelled", oversold: false } })],
    ["self_service_off", facts({ from: off })],
    ["rebooking_not_allowed", facts({ from: onlyStaff })],
    ["rebooking_closed", facts({ from: late })],
    [
      "rebooking_checked_in",
      facts({ participants: [participant("anna", { status: "attended" }), participant("ben")] }),
    ],
    ["order_not_rebookable", facts({}, { obstacle: "credit_lines" })],
    [
      "rebooking_target_invalid",
      facts({ participants: [participant("anna"), participant("ben", { ticket_type_id: "balcony" })] }),
    ],
    ["event_not_bookable", facts({ to: { ...matinee, status: "draft" } })],
    ["registration_closed", facts({ to: { ...matinee, registration_closes_at: "2026-11-30T00:00:00Z" } })],
    ["price_missing", facts({ offer: [offered(7000, { unit_price: null })] })],
    ["event_full", facts({ free: { matinee: 1, matinee_seat: null } })],
    ["event_full", facts({ free: { matinee: 10, matinee_seat: 1 } })],
  ])("%s", (refused, given) => {
    expect(code(planRebooking({ target: toMatinee }, given))).toBe(refused)
  })

  it("rebooking_unchanged, when nothing would be different", () => {
    const target = { event_id: "concert", ticket_types: [{ from: "stalls", to: "stalls" }] }
    expect(code(planRebooking({ target }, facts({ to: concert })))).toBe("rebooking_unchanged")
  })

  it("tells the organiser's terms and contact (SPEC U4)", () => {
    const decision = planRebooking({ target: toMatinee }, facts({ from: late }))
    expect(decision).toMatchObject({ refusal: { closed_at: "2026-11-30T00:00:00Z", ...concert.word } })
  })

  it("binds staff by no period, and by no switch (SPEC V22)", () => {
    const given = facts({
      actor: "staff",
      from: { ...off, ...late, ticket_types: off.ticket_types },
      to: { ...matinee, sales: "desk" },
    })
    expect(code(planRebooking({ target: toMatinee }, given))).toBe("accepted")
  })

  it("warns staff who rebook to an event that is over", () => {
    const to = { ...matinee, starts_at: "2026-11-01T11:00:00Z", ends_at: "2026-11-01T13:00:00Z" }
    expect(value(planRebooking({ target: toMatinee }, facts({ actor: "staff", to }))).warnings).toEqual(["event_over"])
  })
})

describe("preview and commit (DESIGN 3)", () => {
  const preview = value(planRebooking({ target: toMatinee }, facts()))
  const commit = { target: toMatinee, version: 1, plan_hash: preview.hash }

  it("commits what was shown", () => {
    expect(planRebooking(commit, facts())).toEqual(accept(preview))
  })

  it("refuses a stale version before anything else that may have changed", () => {
    const given = facts({ booking: { version: 2, status: "confirmed", oversold: false }, offer: [offered(8000)] })
    expect(planRebooking(commit, given)).toMatchObject({ refusal: { code: "booking_stale", version: 2 } })
  })

  it.each([
    ["price", facts({ offer: [offered(7200)] })],
    [
      "tax rate",
      facts({
        offer: [
          offered(7000, {
            tax: 4.58,
            tax_lines: [{ rate: 7, code: "de7", description: "MwSt", provider_id: "tp_system", tax_rate_id: null }],
          }),
        ],
      }),
    ],
    [
      "promotion",
      facts({
        offer: [
          offered(7000, {
            total: 60,
            adjustments: [{ code: "TEN", promotion_id: "p", amount: 10, is_tax_inclusive: true }],
          }),
        ],
      }),
    ],
    ["payment", facts({}, { captured_beyond_rest: 90, authorised_beyond_rest: 90 })],
  ])("refuses another %s with the new plan", (_what, given) => {
    const fresh = value(planRebooking({ target: toMatinee }, given))
    expect(planRebooking(commit, given)).toEqual({
      ok: false,
      refusal: { code: "plan_changed", plan: shownPlan(fresh) },
    })
    expect(fresh.hash).not.toBe(preview.hash)
  })

  it("is not refused for an authorisation that was captured meanwhile: no amount has changed", () => {
    const part = { whole: false, lines: [{ line_item_id: "line", quantity: 2, total: 100 }] }
    const authorised = value(planRebooking({ target: toMatinee }, facts({}, { ...part, captured_beyond_rest: 0 })))
    const captured = value(planRebooking({ target: toMatinee }, facts({}, part)))
    expect([authorised, captured].map(({ transfer }) => transfer.captures_first)).toEqual([true, false])
    expect(captured.hash).toBe(authorised.hash)
  })

  it("does not mind a corrected title or name: no amount depends on them", () => {
    const given = facts({
      to: { ...matinee, title: "Matinée" },
      participants: [participant("anna", { name: "Anna M." }), participant("ben")],
    })
    expect(code(planRebooking(commit, given))).toBe("accepted")
  })
})
