import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BookingModuleService } from "../../src/modules/booking/service"
import { seatsApart } from "../fixtures/books"
import { inShop, type Shop } from "../fixtures/shop"
import { anHourLater } from "./jobs"
import { pictureOf } from "./picture"
import { ProcessDeath } from "./process-death"
import type { Story } from "./stories/story"
import type { Point } from "./watch-steps"

/** `npm run test:faults` kills after every point; `npm test` after a few of each story. */
const ALL = process.env.FAULTS === "all"
const SAMPLE = 3
const STORY_LIMIT_MS = 900_000

/**
 * Tells each story once undisturbed, and then again and again with a process that dies in it, one point later each time.
 * After the jobs have run and whoever asked has asked again, everything is as if nothing had been.
 */
export function survive<Matter>(stories: readonly Story<Matter>[]): void {
  const death = new ProcessDeath(BookingModuleService)
  inShop(
    (shop) => {
      beforeAll(() => death.detach(shop().container.resolve(Modules.EVENT_BUS)))

      it.each(stories.map((story) => [story.name, story] as const))(
        "%s survives the death of its process after each of its steps",
        async (_name, story) => {
          await makeRoom(shop())
          const undisturbed = await story.prepare(shop())
          const points = await death.follow(() => story.act(shop(), undisturbed))
          expect(points.length).toBeGreaterThan(0)
          const expected = await pictureAfter(shop(), story, undisturbed)
          for (const count of counts(points)) {
            const matter = await story.prepare(shop())
            const last = await death.kill(() => story.act(shop(), matter), count)
            await anHourLater(shop().container)
            await story.act(shop(), matter)
            const picture = await pictureAfter(shop(), story, matter)
            expect({ killed_after: `${count} ${last}`, ...picture }).toEqual({
              killed_after: `${count} ${last}`,
              ...expected,
            })
          }
        },
        STORY_LIMIT_MS
      )
    },
    { payment_providers: ["pp_test_card", "pp_test_hold", "pp_test_invoice"] }
  )
}

/** After how many points a process dies: none, each of them, or a few that lie evenly. */
function counts(points: readonly Point[]): number[] {
  if (ALL) return [...points.keys(), points.length]
  return Array.from({ length: SAMPLE }, (_, index) => Math.round(((index + 1) * points.length) / SAMPLE))
}

/** The stories take more seats than the world has. */
async function makeRoom({ container }: Shop): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await pg.raw("update booking_seat_counter set capacity = 100000 where capacity is not null")
}

async function pictureAfter<Matter>(shop: Shop, story: Story<Matter>, matter: Matter) {
  await shop.mailbox.all()
  const picture = await pictureOf(shop.container, shop.world.staff, await story.orders(shop, matter))
  return { ...picture, apart: await seatsApart(shop.container) }
}
