import fc from "fast-check"
import type { Deadline, EventTimes } from "../../time/deadline"
import type { FieldRule } from "../field"
import { type FieldFacts, fieldRight, type Grant } from "../field-right"
import type { ActorType } from "../may"
import type { Policy, PolicyLayers } from "../policy"

/** A concert in Berlin on 1 June 2027, 20:00 to 23:00; registration closes on 20 May. */
const CONCERT: EventTimes = {
  starts_at: "2027-06-01T18:00:00Z",
  ends_at: "2027-06-01T21:00:00Z",
  registration_closes_at: "2027-05-20T00:00:00Z",
  timezone: "Europe/Berlin",
}
const WORD = { terms: "Ask us.", contact: { email: "desk@concert.example" } }
const IN_APRIL = "2027-04-01T00:00:00Z"
const AFTERWARDS = "2027-06-02T00:00:00Z"

const facts = (set: Partial<PolicyLayers>, given: Partial<FieldFacts> = {}): FieldFacts => ({
  actor: "customer",
  layers: { shop: {}, event: { self_service: true }, ticket_type: {}, ...set },
  event: CONCERT,
  word: WORD,
  now: IN_APRIL,
  grants: [],
  deadline: "edit_until",
  ...given,
})
const rule = (field: string, given: FieldRule): Policy => ({ self_service: true, fields: { [field]: given } })

describe("a field that the organiser says nothing about", () => {
  it("is editable until the deadline of edits, and a name on a ticket until that of renames", () => {
    expect(fieldRight("phone", facts({}))).toMatchObject({ value: { level: "default", until: CONCERT.ends_at } })
    expect(fieldRight("last_name", facts({}, { deadline: "rename_until" }))).toMatchObject({
      value: { until: CONCERT.registration_closes_at },
    })
  })

  it("is closed with self-service, whatever else is open", () => {
    expect(fieldRight("phone", facts({ event: { self_service: false } }))).toEqual({
      ok: false,
      refusal: { code: "self_service_off", level: "event", ...WORD },
    })
  })
})

describe("a ticket that changes hands after the event has started (C-18)", () => {
  const during = { now: "2027-06-01T19:00:00Z", deadline: "rename_until" as const }

  it("is refused by the deadline of renames, and is the organiser's to allow until the end", () => {
    expect(fieldRight("first_name", facts({}, during))).toMatchObject({ refusal: { code: "editing_closed" } })
    const late: Policy = { self_service: true, rename_until: { kind: "event_end" } }
    expect(fieldRight("first_name", facts({ event: late }, during))).toMatchObject({
      value: { level: "event", until: CONCERT.ends_at },
    })
  })
})

describe("the matrix", () => {
  it("is read from the nearest level that names the field, field by field (M1)", () => {
    const set = {
      shop: rule("phone", { mode: "hidden" }),
      event: rule("phone", { mode: "read_only" }),
      ticket_type: { fields: { email: { mode: "hidden" } } } satisfies Policy,
    }
    expect(fieldRight("phone", facts(set))).toMatchObject({ refusal: { code: "field_read_only", level: "event" } })
    expect(fieldRight("email", facts(set))).toEqual({
      ok: false,
      refusal: { code: "field_not_editable", field: "email" },
    })
    expect(fieldRight("first_name", facts(set))).toMatchObject({ ok: true })
  })

  it("opens on a ticket what the event locks", () => {
    const set = {
      event: rule("question:bqst_1", { mode: "read_only" }),
      ticket_type: rule("question:bqst_1", { mode: "editable" }),
    }
    expect(fieldRight("question:bqst_1", facts(set))).toMatchObject({ value: { level: "default" } })
  })

  it("gives a field its own deadline (M1), and says which level set it", () => {
    const until: Deadline = { kind: "days_before_start", days: 7 }
    const set = { ticket_type: rule("phone", { mode: "editable", until }) }
    const limit = "2027-05-25T18:00:00Z"
    expect(fieldRight("phone", facts(set))).toMatchObject({ value: { level: "ticket_type", until: limit } })
    expect(fieldRight("phone", facts(set, { now: limit }))).toMatchObject({ ok: true })
    expect(fieldRight("phone", facts(set, { now: "2027-05-25T18:00:00.001Z" }))).toEqual({
      ok: false,
      refusal: { code: "editing_closed", level: "ticket_type", closed_at: limit, ...WORD },
    })
  })

  it.each<[ActorType]>([["staff"], ["system"]])("binds customers, and not %s", (actor) => {
    const set = { event: { ...rule("phone", { mode: "hidden" }), self_service: false } }
    expect(fieldRight("phone", facts(set, { actor, now: AFTERWARDS }))).toMatchObject({ value: { until: null } })
  })
})

/** Clocks go forward on 28 March and back on 31 October 2027 in Berlin, at 01:00 UTC. */
describe.each([
  ["forward", "2027-03-28T17:00:00Z", "2027-03-27T17:00:00Z", "2027-03-27T18:00:00Z"],
  ["back", "2027-10-31T18:00:00Z", "2027-10-30T18:00:00Z", "2027-10-30T17:00:00Z"],
])("on the day the clocks go %s", (_way, starts_at, hours24, day1) => {
  const ends_at = starts_at.replace(/T\d\d/, "T21")
  const event = { ...CONCERT, starts_at, ends_at, registration_closes_at: null }
  const until = (deadline: Deadline) => {
    const set = { event: rule("phone", { mode: "editable", until: deadline }) }
    const right = fieldRight("phone", facts(set, { event, now: "2027-01-01T00:00:00Z" }))
    return right.ok ? right.value.until : null
  }

  it("24 hours before and 1 day before are an hour apart, and both are what they say (M17)", () => {
    expect(until({ kind: "hours_before_start", hours: 24 })).toBe(hours24)
    expect(until({ kind: "days_before_start", days: 1 })).toBe(day1)
  })
})

describe("a grant (M14)", () => {
  const closed = { now: AFTERWARDS }
  const granted = (fields: Grant["fields"], until = "2027-06-03T00:00:00Z") => ({ grants: [{ fields, until }] })

  it("extends every deadline, to exactly its moment", () => {
    expect(fieldRight("phone", facts({}, closed))).toMatchObject({ refusal: { code: "editing_closed" } })
    const open = facts({}, { ...closed, ...granted(null) })
    expect(fieldRight("phone", open)).toEqual({ ok: true, value: { level: "grant", until: "2027-06-03T00:00:00Z" } })
    expect(fieldRight("phone", { ...open, now: "2027-06-03T00:00:00Z" })).toMatchObject({ ok: true })
    expect(fieldRight("phone", { ...open, now: "2027-06-03T00:00:00.001Z" })).toMatchObject({ ok: false })
  })

  it("leaves locked what the matrix locks, unless it names the field", () => {
    const set = { event: rule("phone", { mode: "read_only" }) }
    expect(fieldRight("phone", facts(set, granted(null)))).toMatchObject({ refusal: { code: "field_read_only" } })
    expect(fieldRight("phone", facts(set, granted(["phone"])))).toMatchObject({ value: { level: "grant" } })
    expect(fieldRight("email", facts({}, { ...closed, ...granted(["phone"]) }))).toMatchObject({ ok: false })
  })

  it("never takes away: a later deadline stays, and of two grants the later one holds", () => {
    const grants = [
      { fields: null, until: "2027-05-01T00:00:00Z" },
      { fields: null, until: "2027-04-15T00:00:00Z" },
    ]
    expect(fieldRight("phone", facts({}, { grants }))).toMatchObject({ value: { until: CONCERT.ends_at } })
    const off = facts({ event: { self_service: false } }, { grants })
    expect(fieldRight("phone", off)).toMatchObject({ value: { level: "grant", until: "2027-05-01T00:00:00Z" } })
  })

  it("opens nothing after it has lapsed, whatever the policy (property)", () => {
    const moment = fc.date({ min: new Date("2027-01-01"), max: new Date("2027-12-31"), noInvalidDate: true })
    fc.assert(
      fc.property(moment, moment, fc.boolean(), (until, now, self_service) => {
        fc.pre(until < now)
        const set = { event: { self_service } }
        const without = fieldRight("phone", facts(set, { now: now.toISOString() }))
        const grants = [{ fields: null, until: until.toISOString() }]
        expect(fieldRight("phone", facts(set, { now: now.toISOString(), grants }))).toEqual(without)
      })
    )
  })
})
