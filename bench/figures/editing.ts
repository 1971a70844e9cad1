import { ok } from "../../integration-tests/fixtures/api"
import type { StaffBooking } from "../../integration-tests/fixtures/rebook"
import type { Figure } from "../figure"
import { inRounds, summary, takeTurns } from "../measure/beside"
import { timed } from "../measure/stopwatch"
import { openEvent } from "../shop/open-event"
import { buyPaid } from "../shop/paid-bookings"

const TURNS = 12

/** What log, outbox, rights and version cost beside the least that Medusa can do to save a name. */
export const editingFigure: Figure = {
  name: "editing",
  about: "staff save a participant's name",
  async measure({ shop, rounds, say }) {
    const bench = await shop()
    const { staff } = bench.world
    const event = await openEvent(bench.world, { title: "Editing", capacity: 100, cents: 5_000 })
    let booking = await buyPaid(bench.world, event)
    const participant = booking.participants[0]?.id ?? ""
    const measured = await inRounds(rounds, async (round) => {
      say(`round ${round + 1}`)
      return takeTurns(bench, TURNS, {
        beside: async (turn) => {
          const body = { last_name: `Bare ${round} ${turn}` }
          return (await timed(() => ok(staff.post(`/admin/bench/bare/${participant}`, body)))).ms
        },
        ours: async (turn) => {
          const participants = [{ id: participant, last_name: `Saved ${round} ${turn}` }]
          const body = { version: booking.version, participants }
          const save = () => ok(staff.post<{ booking: StaffBooking }>(`/admin/bookings/${booking.id}`, body))
          const { ms, value } = await timed(save)
          booking = value.booking
          return ms
        },
      })
    })
    return [
      {
        name: "saving-a-participant",
        what: "saving a participant (log and outbox included)",
        reference: "a bare route with one service update",
        ...summary(measured),
        unit: "ms",
        bar: { at_most: 4 },
      },
    ]
  },
}
