import type { World } from "../../integration-tests/fixtures/world"
import type { Figure } from "../figure"
import { atATime } from "../measure/at-a-time"
import { inRounds, summary } from "../measure/beside"
import { timed } from "../measure/stopwatch"
import { complete, fillCarts } from "../shop/carts"
import { openEvent } from "../shop/open-event"
import type { BenchShop } from "../shop/open-shop"
import { openStock } from "../shop/open-stock"

const BUYERS = 200
const SEATS = 50
/** At which core sells fastest (measured; more clients only queue up at its locks). */
const CORES_BEST = 10

/** When the last seat was sold and the last refusal told, in milliseconds from the start; and what should never come. */
type Rush = { sold_out: number; last_refusal: number; failures: number }

/** Everybody wants the last seats at once: how fast they are sold, and how soon the others know. */
export const rushFigure: Figure = {
  name: "rush",
  about: "200 buyers complete at once on 50 seats",
  async measure({ shop, rounds, say }) {
    const bench = await shop()
    const stock = await openStock(bench.world, { title: "Rush", quantity: 100_000, price: 50 })
    const measured = await inRounds(rounds, async (round) => {
      say(`round ${round + 1}`)
      return { core: await coresBest(bench, stock), rush: await rush(bench, round) }
    })
    const bar = { at_most: 1.1 }
    const rushes = measured.map(({ rush }) => rush)
    return [
      {
        name: "rush",
        what: "rush of 200 on 50 seats, until sold out",
        reference: "core's best rate (concurrency 10, managed stock) for 50 orders",
        ...summary(measured.map(({ rush, core }) => ({ ours: rush.sold_out, beside: core }))),
        unit: "ms",
        bar,
      },
      {
        name: "rush-refusal",
        what: "its last refusal",
        reference: "the time until sold out",
        ...summary(rushes.map(({ last_refusal, sold_out }) => ({ ours: last_refusal, beside: sold_out }))),
        unit: "ms",
        bar: { at_most: 0.25 },
      },
      {
        name: "rush-failures",
        what: "its answers that are neither ticket nor clear refusal",
        reference: "all its answers",
        ours: Math.max(...rushes.map(({ failures }) => failures)),
        beside: BUYERS,
        ratio: Math.max(...rushes.map(({ failures }) => failures)) / BUYERS,
        unit: "answers",
        bar: { at_most: 0 },
      },
    ]
  },
}

/** @returns milliseconds for as many orders as the event has seats */
async function coresBest(bench: BenchShop, stock: string): Promise<number> {
  const carts = await fillCarts(bench.world, SEATS, { variant_id: stock, quantity: 1 })
  await bench.quiet()
  return (await timed(() => atATime(CORES_BEST, carts, (cart) => complete(bench.world, cart)))).ms
}

/** All have filled their carts in time, their holds have run out meanwhile, and 50 seats are left: then all complete. */
async function rush(bench: BenchShop, round: number): Promise<Rush> {
  const { world, database } = bench
  const event = await openEvent(world, { title: `Rush ${round}`, capacity: BUYERS, cents: 5_000 })
  const carts = await fillCarts(world, BUYERS, { variant_id: event.variant_id, quantity: 1 })
  const counters = [event.id, event.ticket_type_id]
  await database.query("delete from booking_seat_claim where counter_id = any($1)", [counters])
  await database.query("update booking_seat_counter set taken = 0 where id = any($1)", [counters])
  await database.query("update booking_seat_counter set capacity = $2 where id = $1", [event.id, SEATS])
  await bench.quiet()
  const start = performance.now()
  const answers = await Promise.all(carts.map((cart) => answerOf(world, cart, start)))
  const at = (kind: "sold" | "refused") => answers.filter((one) => one.kind === kind).map(({ ms }) => ms)
  if (at("sold").length !== SEATS) throw new Error(`${at("sold").length} of ${SEATS} seats were sold`)
  const failures = answers.filter(({ kind }) => kind === "failed").length
  return { sold_out: Math.max(...at("sold")), last_refusal: Math.max(...at("refused")), failures }
}

async function answerOf({ storefront }: World, cart: string, start: number) {
  const { status, body } = await storefront.post<{ type: string; code?: string }>(`/store/carts/${cart}/complete`)
  const kind = body.type === "order" ? "sold" : status < 500 && body.code === "event_full" ? "refused" : "failed"
  return { kind, ms: performance.now() - start }
}
