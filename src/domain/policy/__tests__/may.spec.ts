import type { EventTimes } from "../../time/deadline"
import { type ActorType, attendedMayBeEdited, type ChangeAction, type MayFacts, may } from "../may"
import type { Policy, PolicyLayers } from "../policy"

/** A concert on 1 June 2027, 18:00 to 21:00 UTC; registration closes on 20 May. */
const CONCERT: EventTimes = {
  starts_at: "2027-06-01T18:00:00Z",
  ends_at: "2027-06-01T21:00:00Z",
  registration_closes_at: "2027-05-20T00:00:00Z",
  timezone: "Europe/Berlin",
}
const WORD = { terms: "Changes are free until the concert.", contact: { email: "desk@concert.example" } }

const OPEN: Policy = { self_service: true, rebooking: true }
const facts = (action: ChangeAction, now: string, set: Partial<PolicyLayers> = { event: OPEN }): MayFacts => ({
  action,
  actor: "customer",
  layers: { shop: {}, event: {}, ticket_type: {}, ...set },
  event: CONCERT,
  word: WORD,
  now,
})
const IN_APRIL = "2027-04-01T00:00:00Z"

describe("the data of somebody who has attended (C-11)", () => {
  const edited = (set: Partial<PolicyLayers>, actor: ActorType = "customer") =>
    attendedMayBeEdited({ actor, layers: { shop: {}, event: {}, ticket_type: {}, ...set } })

  it("is closed to customers unless a level opens it, and the nearest level decides", () => {
    expect(edited({})).toBe(false)
    expect(edited({ event: { edit_attended: true } })).toBe(true)
    expect(edited({ event: { edit_attended: true }, ticket_type: { edit_attended: false } })).toBe(false)
    expect(edited({ shop: { edit_attended: false }, ticket_type: { edit_attended: true } })).toBe(true)
    expect(edited({}, "staff")).toBe(true)
  })
})

describe("a customer", () => {
  it("may do nothing where nobody switched self-service on; the refusal carries terms and contact (U4)", () => {
    expect(may(facts("edit", IN_APRIL, {}))).toEqual({
      ok: false,
      refusal: { code: "self_service_off", level: "default", ...WORD },
    })
  })

  it("is told which level switched it off", () => {
    const set = { shop: OPEN, ticket_type: { self_service: false } }
    expect(may(facts("edit", IN_APRIL, set))).toMatchObject({ refusal: { level: "ticket_type" } })
  })

  it("may not rebook where only editing is open", () => {
    expect(may(facts("rebook", IN_APRIL, { event: { self_service: true } }))).toEqual({
      ok: false,
      refusal: { code: "rebooking_not_allowed", level: "default", ...WORD },
    })
  })

  it("may not rebook by a shop's permission while self-service is off", () => {
    expect(may(facts("rebook", IN_APRIL, { shop: { rebooking: true } }))).toMatchObject({
      refusal: { code: "self_service_off" },
    })
  })

  it.each<[ChangeAction, string, string]>([
    ["edit", "2027-06-01T21:00:00Z", "editing_closed"],
    ["rename", "2027-05-20T00:00:00Z", "editing_closed"],
    ["rebook", "2027-05-20T00:00:00Z", "rebooking_closed"],
  ])("may %s until %s, exactly at the limit still, and not one millisecond later", (action, limit, code) => {
    expect(may(facts(action, limit))).toMatchObject({ ok: true, value: { until: limit } })
    const late = new Date(Date.parse(limit) + 1).toISOString()
    expect(may(facts(action, late))).toEqual({
      ok: false,
      refusal: { code, level: "default", closed_at: limit, ...WORD },
    })
  })

  it("has the deadline of the nearest level, and is told which one", () => {
    const set = { shop: OPEN, ticket_type: { edit_until: { kind: "hours_before_start", hours: 24 } as const } }
    expect(may(facts("edit", IN_APRIL, set))).toEqual({
      ok: true,
      value: { level: "ticket_type", until: "2027-05-31T18:00:00Z" },
    })
    expect(may(facts("edit", "2027-06-01T00:00:00Z", set))).toMatchObject({ refusal: { level: "ticket_type" } })
  })

  it("never gets beyond the end of the event: where it comes first, no setting decided", () => {
    const set = { event: { ...OPEN, edit_until: { kind: "at", at: "2030-01-01T00:00:00Z" } as const } }
    expect(may(facts("edit", IN_APRIL, set))).toMatchObject({
      value: { level: "default", until: "2027-06-01T21:00:00Z" },
    })
    expect(may(facts("edit", "2027-06-01T21:00:00.001Z", set))).toMatchObject({
      refusal: { code: "editing_closed", level: "default", closed_at: "2027-06-01T21:00:00Z" },
    })
  })
})

describe("the desk", () => {
  it.each<[ActorType, ChangeAction]>([
    ["staff", "edit"],
    ["staff", "rename"],
    ["staff", "rebook"],
    ["system", "rebook"],
  ])("is bound by no switch and no period (V22): %s may %s a year later", (actor, action) => {
    expect(may({ ...facts(action, "2028-06-01T00:00:00Z", {}), actor })).toEqual({
      ok: true,
      value: { level: "default", until: null },
    })
  })
})
