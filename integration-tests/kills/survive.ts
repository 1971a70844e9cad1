import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BookingStore } from "../../src/modules/booking/chapters/store"
import { BookingModuleService } from "../../src/modules/booking/service"
import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { bank } from "../fixtures/payments/bank"
import { inShop, type Shop } from "../fixtures/shop"
import { hoursLater } from "./jobs"
import { pictureOf } from "./picture"
import { ProcessDeath } from "./process-death"
import type { Story } from "./stories/story"
import { type Point, stepsOf } from "./watch-steps"

/** `npm run test:faults` kills after every point of every story; `npm test` once in each story, in another part of it. */
const ALL = process.env.FAULTS === "all"
const STORY_LIMIT_MS = 1_800_000

/** The workflows of ours that the stories are about: each of their steps is come by in some story. */
export type Kills = {
  stories: readonly Story[]
  workflows: readonly string[]
  /** Tests of another kind in the same shop. */
  besides?: (shop: () => Shop, death: ProcessDeath) => void
}

/**
 * Tells each story once undisturbed, and then again and again with a process that dies in it, one point later each time.
 * After the jobs have run and whoever asked has asked again, everything is as if nothing had been.
 */
export function survive({ stories, workflows, besides }: Kills): void {
  const met = new Set<Point>()
  const death = new ProcessDeath(BookingModuleService, BookingStore)
  inShop(
    (shop) => {
      beforeAll(() => death.opens(shop().container.resolve(Modules.EVENT_BUS)))

      /** A telling of its own: another booker, and a bank that has seen nothing. */
      const tell = async (story: Story, name: string, act: (job: () => Promise<void>) => Promise<unknown>) => {
        bank.reset()
        const known = new Set((await reconcileEverything(shop().container)).map(({ subject }) => subject.id))
        const email = `${name}@example.com`
        const scene = await story.prepare(shop(), email)
        await shop().mailbox.all()
        const when = await act(scene.act)
        const orders = await scene.orders()
        const picture = without(await pictureOf(shop(), orders, email), story.logs_besides ?? [])
        const found = (await reconcileEverything(shop().container)).filter(({ subject }) => !known.has(subject.id))
        return { when, picture, orders, found }
      }

      it.each(stories.map((story, index) => [story.name, story, (index + 1) / stories.length] as const))(
        "%s survives the death of its process in any of its steps",
        async (_name, story, part) => {
          await makeRoom(shop())
          let points: Point[] = []
          const { picture: undisturbed, found: nothing } = await tell(story, "undisturbed", async (job) => {
            points = await death.follow(job)
          })
          expect(nothing).toEqual([])
          for (const point of points) met.add(point)
          for (const count of counts(points, story.dies_after ?? part)) {
            const told = await tell(story, `killed_after_${count}`, async (job) => {
              const last = await death.kill(job, count)
              await hoursLater(shop().container)
              await job()
              return last
            })
            const when = `killed after point ${count}, ${told.when}`
            const codes = told.found.map(({ code }) => code)
            const unexpected = codes.filter((code) => !story.leaves?.includes(code))
            expect({ when, unexpected }).toEqual({ when, unexpected: [] })
            const isLeft = told.found.some(({ subject }) => told.orders.includes(subject.order_id ?? ""))
            compare(isLeft ? { ...undisturbed, ...whole(told.picture) } : told.picture, undisturbed, when)
          }
        },
        STORY_LIMIT_MS
      )

      besides?.(shop, death)

      it("the stories come by every step that these workflows have", () => {
        expect(workflows.flatMap(stepsOf).filter((point) => !met.has(point))).toEqual([])
      })
    },
    { payment_providers: ["pp_test_card", "pp_test_hold", "pp_test_invoice", "pp_system_default"] }
  )
}

/** What holds whatever became of the orders. */
function whole({ left, apart }: Picture): Pick<Picture, "left" | "apart"> {
  return { left, apart }
}

function compare(picture: Picture, undisturbed: Picture, when: string): void {
  try {
    expect(picture).toEqual(undisturbed)
  } catch (error) {
    throw new Error(`${when}: ${error instanceof Error ? error.message : error}`)
  }
}

/** After how many points a process dies: none, each of them; or those up to one, or of a part of the story. */
function counts(points: readonly Point[], where: Point | number): number[] {
  if (ALL) return [...points.keys(), points.length]
  if (typeof where === "number") return [Math.round(points.length * where)]
  if (!points.includes(where)) throw new Error(`The story does not come by ${where}`)
  return [points.indexOf(where) + 1]
}

type Picture = Awaited<ReturnType<typeof pictureOf>>

function without({ orders, ...picture }: Picture, actions: readonly string[]): Picture {
  const undisturbed = (log: string[]) => log.filter((action) => !actions.includes(action))
  return { ...picture, orders: orders.map((order) => ({ ...order, log: undisturbed(order.log) })) }
}

/** The stories take more seats than the world has. */
async function makeRoom({ container }: Shop): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await pg.raw("update booking_seat_counter set capacity = 100000 where capacity is not null")
}
