import fc from "fast-check"
import type { Fee } from "../../fee/fee"
import type { CancellingFacts } from "../facts"
import { planCancellation } from "../plan-cancellation"
import { annasConcert, CUSTOMER_MAY } from "./annas-concert"

const cents = (max: number) => fc.integer({ min: 0, max })
const eur = fc.record({ currency_code: fc.constant("eur"), amount: cents(20_000) })
const fee: fc.Arbitrary<Fee> = fc.oneof(
  fc.constant({ kind: "none" as const }),
  fc.record({ kind: fc.constant("amount" as const), amounts: eur.map((one) => [one]) }),
  fc.record({
    kind: fc.constant("share" as const),
    percent: cents(10_000).map((hundredths) => hundredths / 100),
    minimum: fc.option(
      eur.map((one) => [one]),
      { nil: undefined }
    ),
  })
)
const lines = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 5 }), fractions: cents(1_000_000) }), {
  minLength: 1,
  maxLength: 4,
})

/** Prices with fractions of a cent, as Medusa keeps them in net-price regions. */
const world = fc.record({
  lines,
  fee,
  captured: cents(60_000),
  authorised: cents(60_000),
  reserved: cents(10_000),
  closable: fc.boolean(),
})

function facts({
  lines,
  fee,
  captured,
  authorised,
  reserved,
  closable,
}: typeof world extends fc.Arbitrary<infer W> ? W : never): CancellingFacts {
  const policy = { ...CUSTOMER_MAY, cancellation_fee: { tiers: [], after: fee } }
  const booked = lines.map(({ quantity, fractions }, index) => {
    return { line_item_id: `line_${index}`, quantity, total: fractions / 10_000 }
  })
  const anna = annasConcert(policy)
  const total = booked.reduce((sum, line) => sum + line.total, 0)
  return {
    ...anna,
    participants: booked.flatMap(({ line_item_id, quantity }) =>
      Array.from({ length: quantity }, (_, place) => {
        return {
          id: `${line_item_id}_${place}`,
          name: "",
          ticket_type_id: "adult",
          line_item_id,
          status: "registered" as const,
        }
      })
    ),
    order: {
      ...anna.order,
      ...{ lines: booked, total, reserved, closable },
      captured_beyond_rest: captured / 100,
      authorised_beyond_rest: (captured + authorised) / 100,
    },
  }
}

describe("a cancellation's money, whatever the ladder, the prices and what was paid", () => {
  it("adds up: what is kept and what goes back is what was paid and what is due; nothing is ever below 0", () => {
    fc.assert(
      fc.property(world, (given) => {
        const decision = planCancellation({}, facts(given))
        if (!decision.ok) throw new Error(decision.refusal.code)
        const { total, fee, back, due, captures, settlement, tickets, fee_lines } = decision.value
        const held = Math.max(0, given.captured - given.reserved)
        const promised = Math.max(0, given.captured + given.authorised - given.reserved) - held
        expect(fee + back).toBe(held + due + (captures ? promised : 0))
        expect(captures || promised === 0).toBe(settlement !== "release")
        expect(fee).toBeLessThanOrEqual(total)
        expect(Math.min(total, fee, back, due)).toBeGreaterThanOrEqual(0)
        expect(Math.min(back, due)).toBe(0)
        const all = (key: "amount" | "fee" | "back") => tickets.reduce((sum, ticket) => sum + ticket[key], 0)
        expect([all("amount"), all("fee"), all("back")]).toEqual([total, fee, back])
        for (const ticket of tickets) {
          expect(ticket.fee).toBeLessThanOrEqual(ticket.amount)
          expect(Math.min(ticket.amount, ticket.fee, ticket.back)).toBeGreaterThanOrEqual(0)
        }
        expect(fee_lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(fee)
      }),
      { numRuns: 2_000 }
    )
  })
})
