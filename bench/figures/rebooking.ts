import { ok } from "../../integration-tests/fixtures/api"
import { commit, preview, type StaffBooking } from "../../integration-tests/fixtures/rebook"
import type { World } from "../../integration-tests/fixtures/world"
import type { Figure } from "../figure"
import { inRounds, summary, takeTurns } from "../measure/beside"
import { timed } from "../measure/stopwatch"
import { complete, fillCart } from "../shop/carts"
import { type BenchEvent, openEvent } from "../shop/open-event"
import { buyPaid, capture } from "../shop/paid-bookings"

const TURNS = 4

/** One request of ours beside what a shop does by hand today; and what a customer waits for to see the plan. */
export const rebookingFigure: Figure = {
  name: "rebooking",
  about: "a paid booking is rebooked to a cheaper event, previewed and committed",
  async measure({ shop, rounds, say }) {
    const bench = await shop()
    const { world } = bench
    const from = await openEvent(world, { title: "Evening", capacity: 10_000, cents: 10_000 })
    const to = await openEvent(world, { title: "Matinée", capacity: 10_000, cents: 7_000 })
    const measured = await inRounds(rounds, async (round) => {
      say(`round ${round + 1}`)
      const looked = await buyPaid(world, from)
      const bookings: StaffBooking[] = []
      while (bookings.length < 2 * TURNS) bookings.push(await buyPaid(world, from))
      const next = () => bookings.pop() ?? raise()
      return takeTurns(bench, TURNS, {
        hand: async () => (await timed(() => byHand(world, next(), to))).ms,
        preview: async () => (await timed(() => preview(world.staff, looked.id, target(from, to)))).ms,
        commit: () => committed(world, next(), target(from, to)),
      })
    })
    const what = { unit: "ms" as const }
    return [
      {
        name: "rebooking",
        what: "rebooking of a paid booking, one request, commit",
        reference: "by hand over HTTP: cancel, new cart, complete, capture (8 requests)",
        ...summary(measured.map(({ commit, hand }) => ({ ours: commit, beside: hand }))),
        ...what,
        bar: { at_most: 0.5 },
      },
      {
        name: "rebooking-preview",
        what: "preview of it",
        reference: "its commit",
        ...summary(measured.map(({ preview, commit }) => ({ ours: preview, beside: commit }))),
        ...what,
        bar: { at_most: 0.3 },
      },
    ]
  },
}

function target(from: BenchEvent, to: BenchEvent) {
  return { event_id: to.id, ticket_types: [{ from: from.ticket_type_id, to: to.ticket_type_id }] }
}

async function committed({ staff }: World, { id, version }: StaffBooking, wanted: ReturnType<typeof target>) {
  const { hash } = await preview(staff, id, wanted)
  return (await timed(() => ok(commit(staff, id, { target: wanted, version, plan_hash: hash })))).ms
}

/** Core's own way in 8 requests: cancel (which refunds), five to the new order, two to capture. */
async function byHand(world: World, booking: StaffBooking, to: BenchEvent): Promise<void> {
  await ok(world.staff.post(`/admin/orders/${booking.order_id}/cancel`))
  const cartId = await fillCart(world, { variant_id: to.variant_id, quantity: 2 })
  await capture(world, await complete(world, cartId))
}

function raise(): never {
  throw new Error("A booking is missing")
}
