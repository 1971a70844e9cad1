import type { AddOn } from "./add-on"
import { type AddOnFacts, refusalOf } from "./plan-add-ons"
import { piecesOf } from "./subject"

/** An add-on that somebody may take or give back now: any number from `least` to `most`, or the number that they have. */
export type OfferedAddOn = {
  add_on: AddOn
  participant_id: string | null
  quantity: number
  least: number
  most: number
}

/** What whoever looks at a booking may change of its add-ons, in order. What they may not change is left out. */
export function offeredAddOns(facts: AddOnFacts): OfferedAddOn[] {
  const takers = [null, ...facts.participants.map(({ id }) => id)]
  return facts.offered.flatMap((add_on) =>
    takers.flatMap((participant_id) => {
      const { has } = piecesOf(facts.taken, add_on.id, participant_id)
      const left = facts.left[add_on.id] ?? null
      const highest = Math.max(has, left === null ? add_on.max : Math.min(add_on.max, has + left))
      const numbers = Array.from({ length: highest + 1 }, (_, quantity) => quantity).filter(
        (quantity) => quantity !== has && refusalOf({ add_on_id: add_on.id, participant_id, quantity }, facts) === null
      )
      const [least, most] = [numbers[0], numbers.at(-1)]
      if (least === undefined || most === undefined) return []
      // Who has fewer than an order must have begins with those; else the own number is the next to what is possible.
      const [from, to] = [least === has + 1 ? has : least, most === has - 1 ? has : most]
      return [{ add_on, participant_id, quantity: has, least: from, most: to }]
    })
  )
}
