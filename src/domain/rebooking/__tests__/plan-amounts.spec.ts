import fc from "fast-check"
import { toDecimal, toMinor } from "../../money/decimal"
import { sum } from "../../money/minor"
import type { RebookingFacts } from "../facts"
import { planRebooking } from "../plan-rebooking"
import { facts, offered, participant, toMatinee } from "./anna"

const cents = fc.integer({ min: 0, max: 5_000_000 })
/** As core keeps amounts: with fractions of a cent where a net price meets a tax. */
const decimal = cents.chain((amount) =>
  fc.integer({ min: 0, max: 9999 }).map((dust) => Number(`${amount}.${dust}`) / 100)
)

const given: fc.Arbitrary<RebookingFacts> = fc
  .record({
    people: fc.integer({ min: 1, max: 6 }),
    old: decimal,
    fresh: decimal,
    captured: decimal,
    held: decimal,
    reserved: cents,
    whole: fc.boolean(),
    on_invoice: fc.boolean(),
  })
  .map(({ people, old, fresh, captured, held, reserved, whole, on_invoice }) => {
    const participants = Array.from({ length: people }, (_, index) => participant(`p${index}`))
    const offer = [offered(0, { quantity: people, unit_price: fresh / people, total: fresh, tax: (fresh * 19) / 119 })]
    const money = {
      captured_beyond_rest: captured,
      authorised_beyond_rest: captured + held,
      reserved,
      whole,
      on_invoice,
    }
    const lines = [{ line_item_id: "line", quantity: people, total: old }]
    return facts({ participants, offer }, { ...money, lines, total: old, tax: (old * 19) / 119 })
  })

function planned(one: RebookingFacts) {
  const decision = planRebooking({ target: toMatinee }, one)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value
}

describe("the amounts of a plan, whatever was paid and whatever it costs", () => {
  it("add up: carried and due are the new total, carried and back are what moves, but for a cent of fractions", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { to, from, difference, settlement, transfer } = planned(one)
        expect(settlement.carried + settlement.due).toBe(to.total)
        const { captured_beyond_rest, authorised_beyond_rest } = one.order
        const isWhole = [captured_beyond_rest, authorised_beyond_rest].every(
          (paid) => toDecimal(toMinor(paid, "eur"), "eur") === paid
        )
        const off = Math.abs(settlement.carried + settlement.back - transfer.amount)
        expect(off).toBeLessThanOrEqual(isWhole ? 0 : 1)
        expect(from.total + difference).toBe(to.total)
      })
    )
  })

  it("share out among the tickets to the cent", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { to, from, tickets } = planned(one)
        expect(sum(tickets.map(({ old_amount }) => old_amount))).toBe(from.total)
        expect(sum(tickets.map(({ new_amount }) => new_amount))).toBe(to.total)
      })
    )
  })

  it("move only what is there, and never what is owed to somebody else", () => {
    fc.assert(
      fc.property(given, (one) => {
        const { captured_beyond_rest, authorised_beyond_rest, reserved } = one.order
        const { transfer } = planned(one)
        const there =
          transfer.kind === "offset" && !transfer.captures_first ? captured_beyond_rest : authorised_beyond_rest
        expect(transfer.amount).toBeLessThanOrEqual(Math.max(0, Math.round(there * 100 + 1e-6) - reserved))
        if (transfer.kind === "authorisation") expect(transfer.whole).toBe(true)
      })
    )
  })

  it("have the same hash when they are planned again, and another when an amount differs", () => {
    fc.assert(
      fc.property(given, (one) => {
        const plan = planned(one)
        expect(planned(structuredClone(one)).hash).toBe(plan.hash)
        const dearer = { ...one, offer: one.offer.map((line) => ({ ...line, total: line.total + 0.01 })) }
        expect(planned(dearer).hash).not.toBe(plan.hash)
      })
    )
  })
})
