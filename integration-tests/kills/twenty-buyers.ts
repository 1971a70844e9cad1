import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { wrongDocuments } from "../fixtures/documents-add-up"
import { letAnHourPass } from "../fixtures/let-an-hour-pass"
import type { Shop } from "../fixtures/shop"
import { hoursLater } from "./jobs"
import type { ProcessDeath } from "./process-death"
import { buySeats } from "./stories/annas-seats"
import { letDocumentsWait, makeWhatWaits } from "./stories/making-documents"

const BUYERS = 20
/** No more than take their turn at a time: on a busy machine others would be asked to come again. */
const AT_ONCE = 4
/** After so many points the process dies, and then the next one. */
const DEATHS = [4, 9, 25]

/** What no single story shows: numbers that are taken by many, with deaths in between. */
export function twentyBuyers(shop: () => Shop, death: ProcessDeath): void {
  it(`${BUYERS} buy, ${AT_ONCE} at once, and ${DEATHS.length} processes die of their invoices: each has one, and no number is missing`, async () => {
    const { world, container, mailbox } = shop()
    await letDocumentsWait(world)
    const email = (buyer: number) => `buyer_${buyer}@example.com`
    const buyers = Array.from({ length: BUYERS }, (_, buyer) => ({ email: email(buyer), provider: "pp_test_card" }))
    for (let at = 0; at < BUYERS; at += AT_ONCE) {
      await Promise.all(buyers.slice(at, at + AT_ONCE).map((buyer) => buySeats(world, buyer)))
    }
    await mailbox.all()
    for (const points of DEATHS) {
      await death.kill(() => makeWhatWaits(container), points)
      await container.resolve(Modules.LOCKING).releaseAll()
      await letAnHourPass(container)
    }
    await hoursLater(container)
    const issued = await container
      .resolve<BookingModuleService>(BOOKING_MODULE)
      .listBookingDocuments({ kind: "invoice" }, { order: { number: "ASC" } })
    expect(issued.map(({ number }) => Number(number.slice(-5)))).toEqual(buyers.map((_, place) => place + 1))
    expect(new Set(issued.map(({ order_id }) => order_id)).size).toBe(BUYERS)
    expect(await wrongDocuments(container)).toEqual([])
  }, 240_000)
}
