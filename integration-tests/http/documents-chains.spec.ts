import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import fc from "fast-check"
import { ordersStory } from "../fixtures/chains/story"
import { tell } from "../fixtures/chains/tell"
import { sellAs } from "../fixtures/documents"
import { unbilled, wrongDocuments } from "../fixtures/documents-add-up"
import { type Hall, openHall } from "../fixtures/rebooking-matrix/hall"
import { inShop } from "../fixtures/shop"

/** ORDER_CHAINS tells more of them: each is a purchase with up to five changes, one to three seconds. */
const STORIES = Number(process.env.ORDER_CHAINS ?? 4)
const AT_ONCE = 4
/** Another one each time; a run that fails names it. */
const SEED = Number(process.env.CHAINS_SEED ?? Date.now() % 1_000_000)

inShop(
  (shop) => {
    let hall: Hall
    beforeAll(async () => {
      hall = await openHall(shop().world)
      await sellAs(shop().world.staff)
    })

    it(
      `${STORIES} random chains on real orders have documents that add up with them, whatever became of them (seed ${SEED})`,
      async () => {
        const { world, container, mailbox } = shop()
        const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await pg.raw("update booking_seat_counter set capacity = 1000000 where capacity is not null")
        const stories = fc.sample(ordersStory, { numRuns: STORIES, seed: SEED })
        const done: string[] = []
        for (let at = 0; at < stories.length; at += AT_ONCE) {
          const batch = stories.slice(at, at + AT_ONCE)
          const told = await Promise.all(batch.map((story) => tell(world, hall, story)))
          await mailbox.all()
          const wrong = [...(await wrongDocuments(container)), ...(await unbilled(container))]
          done.push(...told.flat().filter((step) => step.endsWith(" done")))
          expect({ told: wrong.length > 0 ? told : [], wrong }).toEqual({ told: [], wrong: [] })
        }
        expect(done.length).toBeGreaterThanOrEqual(STORIES / 2)
      },
      60_000 + STORIES * 30_000
    )
  },
  { payment_providers: ["pp_test_card", "pp_test_hold", "pp_test_invoice", "pp_system_default"] }
)
