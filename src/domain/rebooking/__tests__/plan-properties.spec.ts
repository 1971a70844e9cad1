import fc from "fast-check"
import { toMinor } from "../../money/decimal"
import { sum } from "../../money/minor"
import { sumDecimals } from "../../money/sum-decimals"
import { STRATEGIES } from "../../policy/settlements"
import type { Change } from "../change"
import type { RebookingFacts } from "../facts"
import { placesKept } from "../place"
import { placesAfter } from "../places-after"
import type { RebookingPlan } from "../plan"
import { planRebooking } from "../plan-rebooking"
import { pricedItems, wantedLines } from "../priced-items"
import { settledOutside } from "../settle"
import { concert, facts, matinee, offered, participant } from "./anna"

const SPOTS = [concert, matinee].flatMap(({ id: event_id, ticket_types }) =>
  ticket_types.map(({ id: ticket_type_id }) => ({ event_id, ticket_type_id }))
)
const spot = fc.constantFrom(...SPOTS)
const prices = (step: number) =>
  fc.array(
    fc.integer({ min: 0, max: 3_000_000 / step }).map((price) => price * step),
    { minLength: 8, maxLength: 8 }
  )
/** What a member of staff does with each ticket, and how many more there are. */
const story = fc.record({
  people: fc.array(
    fc.record({
      had: fc.constantFrom("stalls", "balcony"),
      goes: fc.constantFrom("stays", "moves", "leaves"),
      to: spot,
    }),
    { minLength: 1, maxLength: 8 }
  ),
  added: fc.array(spot, { maxLength: 3 }),
  /** Net prices by line, in hundredths of a cent: whole cents, or with fractions. */
  prices: fc.oneof(prices(1), prices(100)),
  old: fc.integer({ min: 0, max: 900_000 }),
  paid: fc.integer({ min: 0, max: 900_000 }),
  authorised: fc.integer({ min: 0, max: 100_000 }),
  whole: fc.boolean(),
  fee: fc.integer({ min: 0, max: 5_000 }),
  strategy: fc.option(fc.constantFrom(...STRATEGIES), { nil: undefined }),
})
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never

/** The facts of a story, priced as the shop would: each line with 19 % of tax in it. */
function told({ people, added, ...money }: Story): { change: Change; given: RebookingFacts } {
  const participants = people.map(({ had }, index) => participant(`p${index}`, { ticket_type_id: had }))
  const moves = people.flatMap(({ goes, to }, index) =>
    goes === "moves" ? [{ participant_id: `p${index}`, ...to }] : []
  )
  const cancel = people.flatMap(({ goes }, index) => (goes === "leaves" ? [`p${index}`] : []))
  const { strategy, fee } = money
  const change: Change = { fee: { amount: fee }, ...(strategy ? { strategy } : {}) }
  if (moves.length > 0) change.moves = moves
  if (cancel.length > 0) change.cancel = cancel
  if (added.length > 0) change.add = added
  const old = money.old / 100
  const given = facts(
    { actor: "staff", participants, offer: [] },
    {
      lines: [{ line_item_id: "line", quantity: people.length, total: old }],
      ...{ total: old, tax: (old * 19) / 119, whole: money.whole },
      captured_beyond_rest: money.paid / 100,
      authorised_beyond_rest: (money.paid + money.authorised) / 100,
    }
  )
  const places = placesAfter(change, given)
  const items = places.ok ? pricedItems(change, places.value, [], given) : []
  const offer = wantedLines(items, () => false).map((line, index) => {
    const total = ((money.prices[index] ?? 0) * line.quantity) / 10_000
    return offered(0, { ...line, kept_from: null, total, tax: (total * 19) / 119, unit_price: total / line.quantity })
  })
  return { change, given: { ...given, offer, free: {} } }
}

function forAllPlans(check: (plan: RebookingPlan, facts: RebookingFacts, change: Change) => void) {
  fc.assert(
    fc.property(story, (one) => {
      const { change, given } = told(one)
      const decision = planRebooking(change, given)
      if (decision.ok) check(decision.value, given, change)
      else expect(["rebooking_cancels_all", "rebooking_unchanged"]).toContain(decision.refusal.code)
    }),
    { numRuns: 200 }
  )
}

describe("whatever staff do with each ticket of a booking", () => {
  it("seats conserve: at each event as many are claimed or given back as people come or go", () => {
    forAllPlans(({ seats, successors }, given, change) => {
      const places = placesAfter(change, given)
      const kept = places.ok ? placesKept(places.value) : []
      for (const { id } of [concert, matinee]) {
        const before = id === concert.id ? given.participants.length : 0
        const after = kept.filter(({ to }) => to.event_id === id).length
        expect(seats.find(({ counter_id }) => counter_id === id)?.change ?? 0).toBe(after - before)
        expect(successors.find(({ event_id }) => event_id === id)?.tickets ?? 0).toBe(after)
      }
    })
  })

  it("money conserves: what is paid is carried or goes back, and the new total is carried, due or settled outside", () => {
    forAllPlans(({ settlement, transfer, to, lines }) => {
      const { carried, due, back } = settlement
      expect(carried + due + settledOutside(settlement, to.total)).toBe(to.total)
      if (settlement.kind === "repay") return expect([carried, back]).toEqual([0, transfer.stays])
      expect(due * back).toBe(0)
      if (settlement.kind === "external") expect([due, back]).toEqual([0, 0])
      // Medusa's order keeps fractions of a cent: by one cent at most the money is what the order will say (see `settle`).
      const exact = sumDecimals(lines.map(({ total }) => total * 100))
      expect(Math.abs(transfer.amount - carried - back)).toBeLessThanOrEqual(Number.isInteger(exact) ? 0 : 1)
    })
  })

  it("tickets, add-ons and fee sum up to both sides, and the tax of the parts is the tax of the whole", () => {
    forAllPlans(({ from, to, tickets, add_ons, fees, lines, currency_code }) => {
      const parts = [...tickets, ...add_ons]
      const asked = sum(fees.map(({ amount }) => amount))
      expect(sum(parts.map(({ old_amount }) => old_amount))).toBe(from.total)
      expect(sum(parts.map(({ new_amount }) => new_amount)) + asked).toBe(to.total)
      expect(toMinor(sumDecimals([...lines, ...fees].map(({ tax }) => tax)), currency_code)).toBe(to.tax)
    })
  })

  it("every ticket that stays is on one line, and every line is as long as its tickets", () => {
    forAllPlans(({ tickets, lines }) => {
      const on = lines.map((_, index) => tickets.filter(({ line }) => line === index).length)
      expect(on).toEqual(lines.map(({ quantity }) => quantity))
      expect(tickets.filter(({ line }) => line === null).every(({ kind }) => kind === "goes")).toBe(true)
    })
  })
})
