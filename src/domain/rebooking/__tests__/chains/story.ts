import fc from "fast-check"
import type { Strategy } from "../../../policy/settlements"
import type { Change } from "../../change"
import type { Booking, Books } from "./books"
import { type PlacedBooking, placed } from "./placed"
import { ADD_ONS, EVENTS, SPOTS } from "./shop"

const dice = fc.array(fc.nat({ max: 11 }), { minLength: 8, maxLength: 8 })
const strategy = fc.option(fc.constantFrom<Strategy>("offset", "repay", "external"), { nil: undefined })
const fee = fc.option(fc.oneof(fc.constant("none" as const), fc.record({ amount: fc.nat({ max: 1_500 }) })), {
  nil: undefined,
  freq: 3,
})

/** What is changed of a booking at once: any of these together. */
const asked = fc.record({
  moves: fc.constantFrom("all", "all", "some", "some", "nobody"),
  cancels: fc.boolean(),
  adds: fc.nat({ max: 2 }),
  add_ons: fc.boolean(),
  code: fc.boolean(),
  price_basis: fc.option(fc.constantFrom("new" as const, "old" as const, "lower" as const), {
    nil: undefined,
    freq: 2,
  }),
  ...{ strategy, fee, actor: fc.constantFrom("staff" as const, "staff" as const, "customer" as const) },
})
export type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never

/** One thing that happens: `who` of the bookings that stand, `dice` for whatever is chosen. */
const step = fc.record({
  what: fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant("change" as const), asked }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("cancel" as const), fee, keeps: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom("goodwill" as const), amount: fc.integer({ min: 1, max: 1_500 }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constantFrom("pays_out" as const, "pays_in" as const, "approves" as const) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("calls_off" as const) }) }
  ),
  ...{ who: fc.nat({ max: 6 }), season: fc.nat({ max: 2 }), dice },
})
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** A purchase, and all that becomes of it. */
export const story: fc.Arbitrary<{ bought: PlacedBooking; steps: Step[] }> = fc.record({
  bought: placed,
  steps: fc.array(step, { minLength: 2, maxLength: 7 }),
})

/** The change that somebody asks for. */
export function changeOf(
  { moves, cancels, adds, add_ons, code, ...rest }: Asked,
  booking: Booking,
  dice: Step["dice"]
) {
  const { participants } = booking
  const die = (index: number) => dice[index % dice.length] ?? 0
  const spot = (index: number) => SPOTS[die(index) % SPOTS.length] ?? { event_id: "", ticket_type_id: "" }
  const { actor: _who, strategy, fee, price_basis } = rest
  const change: Change = {
    ...(strategy ? { strategy } : {}),
    ...(fee ? { fee } : {}),
    ...(price_basis ? { price_basis } : {}),
  }
  const leaving = cancels ? participants.filter((_, index) => die(index + 3) % 4 === 0) : []
  const going = participants.filter((one) => !leaving.includes(one))
  const moving = going.filter((_, index) => die(index) % 2 === 0)
  if (moves === "all") {
    const event = EVENTS[die(0) % EVENTS.length] ?? EVENTS[0]
    const held = [...new Set(participants.map(({ ticket_type_id }) => ticket_type_id))]
    const types = event?.ticket_types ?? []
    const to = (index: number) => types[die(index + 1) % types.length]?.id ?? ""
    change.target = { event_id: event?.id ?? "", ticket_types: held.map((from, index) => ({ from, to: to(index) })) }
  } else if (moves === "some" && moving.length > 0) {
    change.moves = moving.map(({ id }, index) => ({ participant_id: id, ...spot(index + 2) }))
  }
  if (leaving.length > 0) change.cancel = leaving.map(({ id }) => id)
  if (adds > 0) change.add = Array.from({ length: adds }, (_, index) => spot(index + 5))
  if (code) change.promotion_codes = ["TENTH"]
  const stays = change.moves?.some(({ participant_id }) => participant_id === going[0]?.id) ? null : booking.event_id
  const extra = pick(
    ADD_ONS.filter(({ event_id }) => event_id === (change.target?.event_id ?? stays)),
    die(6)
  )
  if (add_ons && extra) {
    const holder = extra.level === "booking" ? null : (going[0]?.id ?? null)
    change.add_ons = [{ participant_id: holder, add_on_id: extra.id, quantity: die(7) % 3 }]
  }
  return change
}

export function pick<T>(of: readonly T[], who: number): T | undefined {
  return of[who % Math.max(of.length, 1)]
}

export function nextOf({ bookings }: Books, who: number): Booking | undefined {
  return pick(
    bookings.filter(({ status }) => status !== "cancelled"),
    who
  )
}
