import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import type { Answer, Refused } from "../fixtures/api"
import { ok } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import type { Completed } from "../fixtures/buy"
import { type Buyer, queueUp } from "../fixtures/queue-up"
import { bookingOf, commit, preview, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const BUYERS = 200
const SEATS = 50
const REBOOKINGS = 100
const PLACES = 10
/** Generous: a machine that runs other specs beside this one is slow, and only then. */
const RUSH_MS = 480_000

type Pressed = Answer<Completed & Refused>
type Figures = {
  served: number
  refused_full: number
  refused_late: number
  failed: number
  longest_wait_seconds: number
}

inShop((shop) => {
  let buyers: Buyer[] = []
  beforeAll(async () => {
    await setCapacity(BUYERS)
    const variant_id = variantOf(shop().world.events.concert, "Balcony")
    buyers = await queueUp(shop().world, { count: BUYERS, variant_id })
    // They chose a provider long ago, and stand before the button when the sale opens.
    for (const { cart_id } of buyers) await bookings().releaseSeats(cart_id)
    await sendMailsTomorrow()
  }, RUSH_MS)

  /** Making 250 tickets takes longer than selling them, and is told elsewhere. */
  const sendMailsTomorrow = () =>
    database().raw(`
      create function tomorrow() returns trigger language plpgsql as
        $$ begin new.next_attempt_at = now() + interval '1 day'; return new; end $$;
      create trigger tomorrow before insert on booking_outbox_message
        for each row when (new.kind = 'mail') execute function tomorrow()`)
  const database = () => shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

  const bookings = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
  const setCapacity = (capacity: number) =>
    ok(shop().world.staff.post(`/admin/events/${shop().world.events.concert.id}`, { capacity }))
  const presses = ({ cart_id }: Buyer): Promise<Pressed> =>
    shop().world.storefront.post(`/store/carts/${cart_id}/complete?fields=id`)
  const allPress = () => Promise.all(buyers.map(presses))
  const orderIn = ({ body }: Pressed) => (body.type === "order" ? [body.order.id] : [])
  const withCode = (answers: readonly Pressed[], code: string) =>
    answers.filter(({ body }) => "code" in body && body.code === code)
  const figures = async () => (await ok(shop().world.staff.get<{ rush: Figures }>("/admin/booking-rush"))).rush

  /** What Medusa keeps of the concert's sale, once the bookings of all its orders are there. */
  const sold = async (orders: number) => {
    const written = () => bookings().listBookings({}, { relations: ["participants"] })
    const made = await until(written, (all) => all.length === orders, RUSH_MS)
    const count = async (sql: string) => Number((await database().raw<{ rows: { n: string }[] }>(sql)).rows[0]?.n)
    return {
      tickets: made.reduce((sum, { participants }) => sum + participants.length, 0),
      oversold: made.filter(({ oversold }) => oversold).length,
      orders: await count(`select count(*) as n from "order" where canceled_at is null and deleted_at is null`),
      payments: await count("select count(*) as n from payment where canceled_at is null and deleted_at is null"),
      holds: (await bookings().listSeatClaims({ holder: "cart" })).length,
      apart: await seatsApart(shop().container),
    }
  }

  describe("a rush", () => {
    it(
      "200 at once on 50 seats: 50 orders with their tickets, 150 are told that it is sold out, and nothing else is left",
      async () => {
        await setCapacity(SEATS)
        const answers = await allPress()
        await lateOnes(answers)
        expect(withCode(answers, "event_full")).toHaveLength(BUYERS - SEATS)
        expect(answers.filter(({ status }) => status >= 500)).toEqual([])
        expect(await sold(SEATS)).toEqual(booksOf(SEATS))
        expect(await figures()).toMatchObject({
          served: SEATS,
          refused_full: BUYERS - SEATS,
          failed: 0,
          waiting: 0,
          running: 0,
        })
      },
      RUSH_MS
    )

    it(
      "200 at once on 200 seats: each gets an order, at once or by coming again; then 100 of them rebook into 10 seats: 10",
      async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        const orders = await lateOnes(await allPress())
        expect(orders).toHaveLength(BUYERS)
        expect(await sold(BUYERS)).toEqual(booksOf(BUYERS))

        await ok(world.staff.post(`/admin/events/${matinee.id}`, { capacity: PLACES }))
        const target = toEvent(concert, matinee, [["Balcony", "Balcony"]])
        const rivals = []
        for (const id of orders.slice(0, REBOOKINGS)) rivals.push(await bookingOf(world.staff, id, concert))
        const rebooks = ({ id, version }: StaffBooking, hash: string) =>
          commit(world.staff, id, { target, version, plan_hash: hash })
        const hashes = await Promise.all(rivals.map(async ({ id }) => (await preview(world.staff, id, target)).hash))
        const answers = await Promise.all(rivals.map((rival, index) => rebooks(rival, hashes[index] ?? "")))
        const moved = answers.filter(({ status }) => status === 201)
        expect(moved).toHaveLength(PLACES)
        const refused = answers.filter(({ status, body }) => status === 409 && body.code === "event_full")
        expect(refused).toHaveLength(REBOOKINGS - PLACES)

        const { rows } = await database().raw<{ rows: { event_id: string; status: string; n: number }[] }>(
          "select event_id, status, count(*)::int as n from booking group by 1, 2"
        )
        const there = (event_id: string, status: string) =>
          rows.find((row) => row.event_id === event_id && row.status === status)?.n
        expect([
          there(concert.id, "confirmed"),
          there(concert.id, "cancelled"),
          there(matinee.id, "confirmed"),
        ]).toEqual([BUYERS - PLACES, PLACES, PLACES])
        expect(await seatsApart(container)).toEqual([])
      },
      RUSH_MS
    )
  })

  /** One of each for every buyer who was served, and nothing else. */
  function booksOf(orders: number) {
    return { tickets: orders, oversold: 0, orders, payments: orders, holds: 0, apart: [] }
  }

  /** All orders, also of those who were told to come again: their seats were held, so they get one. */
  async function lateOnes(answers: Pressed[]): Promise<string[]> {
    const orders = answers.flatMap(orderIn)
    const late = buyers.filter((_, index) => answers[index] && withCode([answers[index]], "queue_slow").length > 0)
    for (let again = late; again.length > 0; ) {
      const next = await Promise.all(again.map(presses))
      orders.push(...next.flatMap(orderIn))
      again = again.filter((_, index) => next[index] && withCode([next[index]], "queue_slow").length > 0)
    }
    return orders
  }
})
