import { setTimeout as wait } from "node:timers/promises"
import { ok, type Refused } from "../fixtures/api"
import { buy, type Completed } from "../fixtures/buy"
import { type Buyer, queueUp } from "../fixtures/queue-up"
import { bookingOf, commit, preview, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { until } from "../fixtures/until"
import type { World } from "../fixtures/world"
import { openThreeProcesses, type ThreeProcesses } from "./three-processes"

const BUYERS = 40
const SEATS = 20
/** The worker's jobs run every minute. */
const JOB_MS = 90_000

jest.setTimeout(180_000)

describe("a shop of two servers and a worker on Redis", () => {
  let shop: ThreeProcesses
  beforeAll(async () => {
    shop = await openThreeProcesses()
  })
  afterAll(() => shop?.close())

  /** The servers take turns. */
  const server = (index: number): World => shop.servers[index % 2 === 0 ? 0 : 1]
  const rows = <Row>(sql: string, values: unknown[] = []) => shop.database.query<Row>(sql, values)
  const set = (event: { id: string }, capacity: number) =>
    ok(server(0).staff.post(`/admin/events/${event.id}`, { capacity }))

  /** Counters against claims, bookings against participants: nothing is ever found. */
  const seatsApart = () =>
    rows(`select c.id from booking_seat_counter c where c.taken <>
            (select coalesce(sum(quantity), 0) from booking_seat_claim s where s.counter_id = c.id)
          union all
          select b.id from booking b where not b.oversold and (b.status <> 'cancelled') and
            (select count(*) from booking_participant p where p.booking_id = b.id and p.status <> 'cancelled') <>
            (select coalesce(sum(quantity), 0) from booking_seat_claim s where s.holder_id = b.id and s.counter_id = b.event_id)`)

  /** What stands twice: a booking of an order, a mail or event of one cause, an entry at one place of a history. */
  const doubled = () =>
    rows(`select order_id || event_id as what from booking group by order_id, event_id having count(*) > 1
          union all select cause from booking_outbox_message group by cause having count(*) > 1
          union all select subject_id || position from booking_change_log_entry group by subject_id, position having count(*) > 1`)

  /** The worker sends them when it comes to it, also those of the story before. */
  const waitingMails = () =>
    rows("select id from booking_outbox_message where kind = 'mail' and status = 'pending' limit 10")

  it("sells the last 20 seats to 40 buyers at both servers: 20 orders, each with one booking and one mail", async () => {
    const { concert } = server(0).events
    await set(concert, BUYERS + SEATS)
    const variant_id = variantOf(concert, "Balcony")
    const buyers = (
      await Promise.all([0, 1].map((at) => queueUp(server(at), { count: BUYERS / 2, variant_id, name: `s${at}b` })))
    ).flat()
    await holdsRunOut(buyers)
    await set(concert, SEATS)

    const answers = await Promise.all(
      buyers.map(({ cart_id }, index) =>
        server(index).storefront.post<Completed & Refused>(`/store/carts/${cart_id}/complete`)
      )
    )
    const orders = answers.flatMap(({ body }) => (body.type === "order" ? [body.order.id] : []))
    expect(orders).toHaveLength(SEATS)
    const others = answers.filter(({ body }) => body.type !== "order")
    expect(others.every(({ status, body }) => status === 409 && "code" in body && body.code === "event_full")).toBe(
      true
    )

    // The storefronts ask both servers for the bookings while the worker makes them.
    await Promise.all(
      orders.flatMap((id) => [0, 1].map((at) => ok(server(at).storefront.post(`/store/orders/${id}/bookings`))))
    )
    expect(await rows("select id from booking where order_id = any($1)", [orders])).toHaveLength(SEATS)
    expect(await rows("select id from booking_seat_claim where holder = 'cart'")).toEqual([])
    await until(
      async () => shop.inbox.mails.length,
      (arrived) => arrived >= SEATS,
      JOB_MS
    )
    await wait(500)
    const addresses = shop.inbox.mails.map(({ to }) => [to].flat()[0]?.text)
    expect([addresses.length, new Set(addresses).size]).toEqual([SEATS, SEATS])
    expect([await seatsApart(), await doubled()]).toEqual([[], []])
  })

  it("rebooks six at once at both servers into three seats: three move, three stay; and one booking moves once", async () => {
    const { gala, matinee } = server(0).events
    const rivals = []
    for (let index = 0; index < 6; index += 1) rivals.push(await books(`rival${index}@example.com`))
    await set(gala, 3)
    const answers = await Promise.all(
      rivals.map(async (booking, index) => moves(server(index), booking, await shown(server(index), booking)))
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409, 409])

    await set(gala, 10)
    const twice = await books("twice@example.com")
    const plan = await shown(server(0), twice)
    const both = await Promise.all([0, 1].map((at) => moves(server(at), twice, plan)))
    const [refused, ...others] = both.filter(({ status }) => status !== 201)
    expect([others, refused?.body.code]).toEqual([[], "booking_cancelled"])
    const moved = await rows("select id from booking where event_id = $1 and status <> 'cancelled'", [gala.id])
    expect(moved).toHaveLength(4)
    expect(await rows("select id from booking_rebooking where from_booking_id = $1", [twice.id])).toHaveLength(1)
    expect([await seatsApart(), await doubled()]).toEqual([[], []])

    async function books(email: string): Promise<StaffBooking> {
      const { order } = await buy(server(0), { email, lines: [{ variant_id: variantOf(matinee), quantity: 1 }] })
      return bookingOf(server(0).staff, order.id, matinee)
    }
    async function shown(world: World, booking: StaffBooking) {
      return preview(world.staff, booking.id, toEvent(matinee, gala)).catch(() => ({ hash: "0".repeat(64) }))
    }
    function moves(world: World, { id, version }: StaffBooking, { hash }: { hash: string }) {
      return commit(world.staff, id, { target: toEvent(matinee, gala), version, plan_hash: hash })
    }
  })

  it("leaves the jobs to the worker: an expired hold is freed and a lost mail is sent, once", async () => {
    const { reading } = server(0).events
    await until(waitingMails, (waiting) => waiting.length === 0, JOB_MS)
    const [late] = await queueUp(server(1), { count: 1, variant_id: variantOf(reading, "Chair"), name: "late" })
    if (late) await holdsRunOut([late], { freed: false })
    const [sent] = await rows<{ id: string; to: string }>(
      `update booking_outbox_message set status = 'pending', sent_at = null
       where id = (select id from booking_outbox_message where kind = 'mail' and status = 'sent' limit 1) returning id, "to"`
    )
    const before = shop.inbox.mails.length
    const taken = () => rows<{ taken: number }>("select taken from booking_seat_counter where id = $1", [reading.id])
    await until(taken, ([counter]) => counter?.taken === 0, JOB_MS)
    await until(
      async () => shop.inbox.mails.length,
      (arrived) => arrived > before,
      JOB_MS
    )
    await wait(500)
    expect(shop.inbox.mails.slice(before).map(({ to }) => [to].flat()[0]?.text)).toEqual([sent?.to])
    expect([await seatsApart(), await doubled()]).toEqual([[], []])
  })

  /** Their time is over; the seats are back in sale unless the job is to free them. */
  async function holdsRunOut(buyers: Buyer[], { freed = true } = {}): Promise<void> {
    const carts = buyers.map(({ cart_id }) => cart_id)
    await rows("update booking_seat_claim set expires_at = now() - interval '1 second' where holder_id = any($1)", [
      carts,
    ])
    if (!freed) return
    await rows("delete from booking_seat_claim where holder_id = any($1)", [carts])
    await rows(`update booking_seat_counter c set taken =
      (select coalesce(sum(quantity), 0) from booking_seat_claim s where s.counter_id = c.id)`)
  }
})
