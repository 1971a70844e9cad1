import type { Figure } from "../figure"
import { inRounds, summary, takeTurns } from "../measure/beside"
import { timed } from "../measure/stopwatch"
import { complete, fillCarts } from "../shop/carts"
import { openEvent } from "../shop/open-event"
import { openStock } from "../shop/open-stock"

const TURNS = 8
const QUANTITY = 2

/** What a ticket costs at the checkout beyond what core's own goods cost there. */
export const completeFigure: Figure = {
  name: "complete",
  about: "one buyer completes a cart with 2 tickets",
  async measure({ shop, rounds, say }) {
    const bench = await shop()
    const { world } = bench
    const event = await openEvent(world, { title: "Complete", capacity: 10_000, cents: 5_000 })
    const stock = await openStock(world, { title: "Complete", quantity: 10_000, price: 50 })
    const measured = await inRounds(rounds, async (round) => {
      say(`round ${round + 1}`)
      const tickets = await fillCarts(world, TURNS, { variant_id: event.variant_id, quantity: QUANTITY })
      const goods = await fillCarts(world, TURNS, { variant_id: stock, quantity: QUANTITY })
      return takeTurns(bench, TURNS, {
        beside: async (turn) => (await timed(() => complete(world, goods[turn] ?? ""))).ms,
        ours: async (turn) => (await timed(() => complete(world, tickets[turn] ?? ""))).ms,
      })
    })
    return [
      {
        name: "complete",
        what: "`complete` of a cart with 2 tickets, one buyer",
        reference: "the same with an ordinary product of managed stock",
        ...summary(measured),
        unit: "ms",
        bar: { at_most: 1.15 },
      },
    ]
  },
}
