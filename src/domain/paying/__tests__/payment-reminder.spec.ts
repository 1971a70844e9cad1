import fc from "fast-check"
import { minor } from "../../money/minor"
import { DEFAULT_PAYMENT_REMINDERS, type PaymentReminders } from "../../settings/payment-reminders"
import { dueReminder, type ReminderFacts, remindedUntil } from "../payment-reminder"

const timezone = "Europe/Berlin"
/** Booked on the 1st of March, to be paid until the end of the 15th. */
const term = { since: "2027-03-01T09:00:00Z", due_at: "2027-03-15T22:59:59Z" }
const unpaid: ReminderFacts = {
  term,
  open: minor(5000),
  providers: ["pp_till_till"],
  blocked: false,
  reminded: 0,
  last_day: null,
}
const at = (now: string, facts: Partial<ReminderFacts> = {}, rules: Partial<PaymentReminders> = {}) =>
  dueReminder({ ...unpaid, ...facts }, { ...DEFAULT_PAYMENT_REMINDERS, ...rules }, { timezone, now })

describe("a reminder of what is to be paid (V12, V13)", () => {
  it("comes on the day after the term, and on no day before", () => {
    expect(at("2027-03-15T18:00:00Z")).toBeNull()
    expect(at("2027-03-16T07:00:00Z")).toBe("2027-03-16")
  })

  it("comes once a day until it is paid, also over a change of the clock", () => {
    const once = { reminded: 1, last_day: "2027-03-27" }
    expect(at("2027-03-27T18:59:00Z", once)).toBeNull()
    expect(at("2027-03-28T06:00:00Z", once)).toBe("2027-03-28")
  })

  it.each([
    ["warnings are off", {}, { on: false }],
    ["it is cancelled or rebooked", { term: null }, {}],
    ["it is paid", { open: minor(0) }, {}],
    ["the payment provider is marked so", {}, { silent_providers: ["pp_till_till"] }],
    ["staff have blocked it", { blocked: true }, {}],
    ["it was just bought", { term: { ...term, since: "2027-03-20T08:00:00Z" } }, {}],
    ["all that may be sent were sent", { reminded: 3, last_day: "2027-03-18" }, { maximum: 3 }],
    ["the next one is not until the week is over", { reminded: 1, last_day: "2027-03-15" }, { every_days: 7 }],
  ])("does not come where %s (C-80)", (_case, facts, rules) => {
    expect(at("2027-03-21T07:00:00Z")).not.toBeNull()
    expect(at("2027-03-21T07:00:00Z", facts, rules)).toBeNull()
  })

  it("comes where half is paid, and where the provider that is marked is another one (C-80)", () => {
    expect(at("2027-03-21T07:00:00Z", { open: minor(2500) }, { silent_providers: ["pp_card"] })).toBe("2027-03-21")
  })

  it("comes before the term is over where the shop wants that: nine days before none, ten days before one (C-80)", () => {
    const tenDaysBefore = "2027-03-05T10:00:00Z"
    expect(at(tenDaysBefore, {}, { first_after_days: -9 })).toBeNull()
    expect(at(tenDaysBefore, {}, { first_after_days: -10 })).toBe("2027-03-05")
  })

  it.each([
    ["at night", "2027-03-20T21:00:00Z", { from: 20, to: 8 }, true],
    ["before eight", "2027-03-20T06:59:59Z", { from: 20, to: 8 }, true],
    ["at eight", "2027-03-20T07:00:00Z", { from: 20, to: 8 }, false],
    ["at eight in the evening", "2027-03-20T19:00:00Z", { from: 20, to: 8 }, true],
    ["over noon, where noon is quiet", "2027-03-20T11:30:00Z", { from: 12, to: 14 }, true],
    ["in the night, where only noon is quiet", "2027-03-20T02:00:00Z", { from: 12, to: 14 }, false],
    ["at any time, where none is quiet", "2027-03-20T02:00:00Z", null, false],
  ])("lets people sleep: %s", (_case, now, quiet_hours, quiet) => {
    expect(at(now, {}, { quiet_hours }) === null).toBe(quiet)
  })
})

describe("whoever looks for reminders", () => {
  const rules = fc.record({
    on: fc.constant(true),
    first_after_days: fc.integer({ min: -90, max: 90 }),
    every_days: fc.integer({ min: 1, max: 90 }),
    maximum: fc.option(fc.integer({ min: 1, max: 5 })),
    quiet_hours: fc.option(fc.constantFrom<{ from: number; to: number }[]>({ from: 20, to: 8 }, { from: 1, to: 5 })),
    silent_providers: fc.constant<string[]>([]),
  })
  const instants = fc.array(fc.integer({ min: Date.UTC(2027, 0), max: Date.UTC(2027, 11) }), { maxLength: 200 })

  it("however often, sends one a day at most, never more than the maximum, and never closer than they may be", () => {
    fc.assert(
      fc.property(rules, instants, (wanted, looks) => {
        const days: string[] = []
        let facts = unpaid
        for (const ms of looks.sort((a, b) => a - b)) {
          const now = new Date(ms).toISOString()
          const day = dueReminder(facts, wanted, { timezone, now })
          if (!day) continue
          const last = days.at(-1)
          if (last) expect((Date.parse(day) - Date.parse(last)) / 86_400_000).toBeGreaterThanOrEqual(wanted.every_days)
          days.push(day)
          facts = { ...facts, reminded: days.length, last_day: day }
        }
        expect(days.length).toBeLessThanOrEqual(wanted.maximum ?? days.length)
      })
    )
  })

  it("misses none of those that are due", () => {
    fc.assert(
      fc.property(rules, instants, (wanted, looks) => {
        for (const ms of looks) {
          const clock = { timezone, now: new Date(ms).toISOString() }
          if (!dueReminder(unpaid, wanted, clock)) continue
          expect(Date.parse(term.due_at)).toBeLessThan(Date.parse(remindedUntil(wanted, clock.now)))
        }
      })
    )
  })
})
