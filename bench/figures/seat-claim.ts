import { ok } from "../../integration-tests/fixtures/api"
import type { Figure } from "../figure"
import { inRounds, summary } from "../measure/beside"
import { openEvent } from "../shop/open-event"

const CLIENTS = 10
const CLAIMS = 600

/** How near the seat counters come to what the database can do on one hot row. */
export const seatClaimFigure: Figure = {
  name: "seat-claim",
  about: "10 clients claim seats of one event",
  async measure({ shop, rounds, say }) {
    const bench = await shop()
    const capacity = 1_000_000
    const event = await openEvent(bench.world, { title: "Claims", capacity, cents: 5_000 })
    const rateOf = async (way: "ours" | "raw") => {
      await bench.quiet()
      const body = { way, clients: CLIENTS, claims: CLAIMS, event_id: event.id, ticket_type_id: event.ticket_type_id }
      const path = "/admin/bench/seat-claims"
      return (await ok(bench.world.staff.post<{ per_second: number }>(path, body))).per_second
    }
    const measured = await inRounds(rounds, async (round) => {
      say(`round ${round + 1}`)
      return { beside: await rateOf("raw"), ours: await rateOf("ours") }
    })
    return [
      {
        name: "seat-claim",
        what: `seat claim at ${CLIENTS} clients`,
        reference: "a raw UPDATE + INSERT transaction",
        ...summary(measured),
        unit: "per s",
        bar: { at_least: 0.25 },
      },
    ]
  },
}
