import { setTimeout as wait } from "node:timers/promises"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { rushOf } from "../../src/workflows/rush/rush-of"
import { type Answer, ok, type Refused } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { type Completed, fillCart, openPayment } from "../fixtures/buy"
import { bank } from "../fixtures/payments/bank"
import { type Buyer, queueUp } from "../fixtures/queue-up"
import { variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const CARD = "pp_test_card"
/** One at a time, and little patience: each story fills the line with a handful of buyers. */
const SMALL = { at_once: 1, queue: 2, patience: 60_000, turn: 60_000 }

type Turn = { status: string; ahead: number | null; since: string | null; patience_seconds: number }
type Pressed = Answer<Completed & Refused>

inShop(
  (shop) => {
    beforeEach(() => {
      bank.reset()
      limit(SMALL)
    })
    const limit = (rules: Partial<typeof SMALL>) => Object.assign(rushOf(shop().container).rules, rules)
    const queue = async (names: string[]): Promise<Record<string, Buyer>> => {
      const variant_id = variantOf(shop().world.events.concert)
      const lined: [string, Buyer][] = []
      for (const name of names) {
        const [buyer] = await queueUp(shop().world, { count: 1, variant_id, name, provider: CARD })
        if (buyer) lined.push([name, buyer])
      }
      return Object.fromEntries(lined)
    }
    const presses = (buyer: Buyer | undefined, headers = {}): Promise<Pressed> =>
      shop().world.storefront.post(`/store/carts/${buyer?.cart_id}/complete?fields=id`, {}, headers)
    const turnOf = async (buyer: Buyer | undefined) =>
      (await ok(shop().world.storefront.get<{ turn: Turn }>(`/store/carts/${buyer?.cart_id}/turn`))).turn
    const waits = (buyer: Buyer | undefined) =>
      until(
        () => turnOf(buyer),
        ({ status }) => status === "waiting"
      )
    const figures = async () => (await ok(shop().world.staff.get<{ rush: object }>("/admin/booking-rush"))).rush
    const held = async (buyer: Buyer | undefined) => {
      const bookings = shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
      return (await bookings.listSeatClaims({ holder_id: buyer?.cart_id ?? "" })).length > 0
    }
    const loseHold = (buyer: Buyer | undefined) =>
      shop()
        .container.resolve<BookingModuleService>(BOOKING_MODULE)
        .releaseSeats(buyer?.cart_id ?? "")

    describe("while one payment is being made", () => {
      it("the others wait in turn, one too many is told to come again with her seats held, and a T-shirt waits for nobody", async () => {
        const { world } = shop()
        const { anna, ben, clara, dora } = await queue(["anna", "ben", "clara", "dora"])
        expect(await turnOf(ben)).toEqual({ status: "none", ahead: null, since: null, patience_seconds: 60 })
        const hanging = bank.hang("authorize")
        const hers = presses(anna)
        await hanging.asked
        expect(await turnOf(anna)).toMatchObject({ status: "running", ahead: null })
        const his = presses(ben)
        await waits(ben)
        const claras = presses(clara)
        await waits(clara)
        expect(await turnOf(ben)).toMatchObject({ ahead: 0, since: expect.stringMatching(/^\d{4}-.*Z$/) })
        expect(await turnOf(clara)).toMatchObject({ ahead: 1, patience_seconds: 60 })

        const refused = await presses(dora, { "accept-language": "de" })
        expect(refused).toMatchObject({ status: 429, body: { type: "rate_limited", code: "queue_full" } })
        expect(refused.headers.get("retry-after")).toBe("60")
        expect(refused.body.message).toMatch(/^Im Moment buchen zu viele gleichzeitig\. Ihre Plätze sind/)
        expect(Date.parse(String(refused.body.details.held_until))).toBeGreaterThan(Date.now())
        expect(await held(dora)).toBe(true)

        const shirt = [{ variant_id: world.shirt.variant_id, quantity: 1 }]
        const { cart_id } = await fillCart(world, { email: "shirt@example.com", lines: shirt })
        await ok(openPayment(world.storefront, cart_id))
        expect((await presses({ email: "", cart_id })).body.type).toBe("order")

        hanging.answer()
        expect((await Promise.all([hers, his, claras])).map(({ body }) => body.type)).toEqual(Array(3).fill("order"))
        expect((await presses(dora)).body.type).toBe("order")
        expect(await figures()).toMatchObject({ served: 4, refused_busy: 1, waiting: 0, running: 0 })
        expect(await seatsApart(shop().container)).toEqual([])
      })

      it("all of them would be completed at once without the line (control)", async () => {
        limit({ at_once: 1_000 })
        const three = Object.values(await queue(["anna", "ben", "clara"]))
        const hanging = bank.hang("authorize")
        const answers = three.map((buyer) => presses(buyer))
        await until(
          async () => rushOf(shop().container).look().running,
          (running) => running === 3
        )
        hanging.answer()
        expect((await Promise.all(answers)).map(({ body }) => body.type)).toEqual(Array(3).fill("order"))
      })

      it("whoever waits too long is told so and keeps the seats; whoever hangs up is out of the line", async () => {
        limit({ patience: 1_000 })
        const { anna, ben, clara } = await queue(["anna", "ben", "clara"])
        const hanging = bank.hang("authorize")
        const hers = presses(anna)
        await hanging.asked
        const refused = await presses(ben)
        expect(refused).toMatchObject({ status: 429, body: { code: "queue_slow", details: { retry_after: 1 } } })
        expect([refused.headers.get("retry-after"), await held(ben)]).toEqual(["1", true])

        const { given_up } = rushOf(shop().container).look()
        await hangsUpWaiting(clara)
        await until(
          async () => rushOf(shop().container).look().given_up,
          (now) => now === given_up + 1
        )
        expect(await turnOf(clara)).toMatchObject({ status: "none" })

        hanging.answer()
        expect((await hers).body.type).toBe("order")
        expect((await presses(ben)).body.type).toBe("order")
      })

      it("one that hangs gives its place to the next, and is an order when the provider answers", async () => {
        limit({ turn: 500 })
        const { anna, ben } = await queue(["anna", "ben"])
        const hanging = bank.hang("authorize")
        const hers = presses(anna)
        await hanging.asked
        const his = presses(ben)
        await until(
          () => turnOf(ben),
          ({ status }) => status === "running"
        )
        hanging.answer()
        expect((await Promise.all([hers, his])).map(({ body }) => body.type)).toEqual(["order", "order"])
        expect(rushOf(shop().container).look()).toMatchObject({ overdue: expect.any(Number), running: 0 })
      })

      it("an order that runs is not stopped by a client that leaves", async () => {
        const { world } = shop()
        const { anna } = await queue(["anna"])
        const hanging = bank.hang("authorize")
        const leaves = new AbortController()
        const request = fetch(`${shop().url}/store/carts/${anna?.cart_id}/complete`, {
          method: "POST",
          headers: { "x-publishable-api-key": world.publishable_key },
          signal: leaves.signal,
        }).catch(() => null)
        await hanging.asked
        leaves.abort()
        await request
        expect(await turnOf(anna)).toMatchObject({ status: "running" })
        hanging.answer()
        await until(
          () => turnOf(anna),
          ({ status }) => status === "none"
        )
        const { orders } = await ok(world.staff.get<{ orders: { email: string }[] }>("/admin/orders?fields=id,email"))
        expect(orders).toMatchObject([{ email: anna?.email }])
      })
    })

    describe("a completion that fails", () => {
      it("leaves the seats to whoever may be charged yet: declined, or sent on to the provider's page", async () => {
        const { anna, ben } = await queue(["anna", "ben"])
        await loseHold(ben)
        bank.says = "error"
        expect((await presses(anna)).body.type).not.toBe("order")
        bank.says = "requires_more"
        expect((await presses(ben)).body.type).not.toBe("order")
        await wait(300)
        expect([await held(anna), await held(ben)]).toEqual([true, true])
      })

      it("gives back the seats that it took itself where nobody can be charged", async () => {
        const { world, container } = shop()
        const lines = [{ variant_id: variantOf(world.events.concert), quantity: 1 }]
        const { cart_id } = await fillCart(world, { email: "anna@example.com", lines })
        const anna = { email: "anna@example.com", cart_id }
        expect((await presses(anna)).status).toBe(400)
        await until(
          () => held(anna),
          (holds) => !holds
        )
        expect(await seatsApart(container)).toEqual([])
      })
    })

    async function hangsUpWaiting(buyer: Buyer | undefined): Promise<void> {
      const leaves = new AbortController()
      const { publishable_key } = shop().world
      const request = fetch(`${shop().url}/store/carts/${buyer?.cart_id}/complete`, {
        method: "POST",
        headers: { "x-publishable-api-key": publishable_key },
        signal: leaves.signal,
      }).catch(() => null)
      await waits(buyer)
      leaves.abort()
      await request
    }
  },
  { payment_providers: ["pp_system_default", CARD] }
)
