import { randomUUID } from "node:crypto"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { freeExpiredHolds } from "../../src/workflows/selling/free-holds"
import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { type Halt, haltAt } from "../fixtures/broken-line"
import { buy, type Completed, fillCart, openPayment } from "../fixtures/buy"
import { edit, enter, look, tryToEnter } from "../fixtures/customer"
import { UNKNOWN_ADDRESS } from "../fixtures/mailbox"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, pay, rebook, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const ANNA = "anna@example.com"
const HOURS = 3_600_000

inShop(
  (shop) => {
    const bookings = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
    const halt = (at: Halt) => haltAt(shop().container, at)
    const stalls = (quantity = 1) => [{ variant_id: variantOf(shop().world.events.concert), quantity }]
    const annaBuys = async () => {
      const { world } = shop()
      const { order } = await buy(world, { email: ANNA, lines: stalls(), provider: CARD })
      return bookingOf(world.staff, order.id, world.events.concert)
    }
    const annaInside = async (number: string) => enter(shop().world.storefront, { number, email: ANNA })
    /** Counters, claims and participants agree, and no chain of the log is broken. */
    const isWhole = async () => {
      expect(await seatsApart(shop().container)).toEqual([])
      expect(await ok(shop().world.staff.get("/admin/change-log/verification"))).toMatchObject({ whole: true })
    }

    describe("the database's connections are lost", () => {
      it("in the middle of a seat claim: nothing is held, and the next try holds it", async () => {
        const { storefront } = shop().world
        const { cart_id } = await fillCart(shop().world, { email: ANNA, lines: stalls(2) })
        const halted = await halt({ table: "booking_seat_claim", on: "insert" })
        const claiming = openPayment(storefront, cart_id, CARD)
        await halted.endConnections()
        expect((await claiming).status).toBe(500)
        expect(await bookings().listSeatClaims({ holder_id: cart_id })).toEqual([])
        await isWhole()
        await ok(openPayment(storefront, cart_id, CARD))
        expect(await bookings().listSeatClaims({ holder_id: cart_id })).toHaveLength(2)
      })

      it("in the middle of an edit: nothing of it is written, and the next try is", async () => {
        const booking = await annaBuys()
        const customer = await annaInside(booking.number)
        const { version, participants } = await look(customer)
        const change = { version, participants: [{ id: participants[0]?.id, last_name: "Jahn" }] }
        const before = await booksOf(shop().container, shop().world.staff, booking.order_id)
        const halted = await halt({ table: "booking_outbox_message", on: "insert" })
        const editing = edit(customer, change)
        await halted.endConnections()
        expect((await editing).status).toBe(500)
        expect((await look(customer)).version).toBe(version)
        expect(await booksOf(shop().container, shop().world.staff, booking.order_id)).toEqual(before)
        await ok(edit(customer, change))
        await isWhole()
      })

      it("while an order becomes a booking: asked again it is there, once, with its seats", async () => {
        const { world } = shop()
        const { cart_id } = await fillCart(world, { email: ANNA, lines: stalls(2) })
        await ok(openPayment(world.storefront, cart_id, CARD))
        const halted = await halt({ table: "booking_participant", on: "insert" })
        const completed = await ok(world.storefront.post<Completed>(`/store/carts/${cart_id}/complete`))
        await halted.endConnections()
        const order_id = completed.type === "order" ? completed.order.id : ""
        const { bookings: made } = await ok(
          world.storefront.post<{ bookings: unknown[] }>(`/store/orders/${order_id}/bookings`)
        )
        expect(made).toHaveLength(1)
        await isWhole()
      })

      it("while a mail is sent: it arrives once", async () => {
        const halted = await halt({
          table: "booking_outbox_message",
          on: "update",
          when: "new.status = 'sent' and new.kind = 'mail'",
        })
        await annaBuys()
        await halted.endConnections()
        expect(await shop().mailbox.to(ANNA)).toHaveLength(1)
      })

      it.each([
        [
          "while it is booked in the order",
          { table: "order_transaction", on: "insert", when: "new.reference = 'refund'" },
        ],
        ["while the case is closed", { table: "booking_refund_case", on: "update", when: "new.status = 'paid'" }],
      ] as const)("in a payout, %s: it is paid once, and booked once", async (_where, at) => {
        const { world } = shop()
        const { concert, matinee } = world.events
        const { booking } = await rebook(world.staff, await annaBuys(), toEvent(concert, matinee))
        const id = booking.refund_cases[0]?.id ?? ""
        await ok(world.staff.post(`/admin/refund-cases/${id}/approve`))
        const halted = await halt(at)
        const key = randomUUID()
        const paying = pay(world.staff, id, key)
        await halted.endConnections()
        expect((await paying).status).toBe(200)
        expect((await pay(world.staff, id, key)).status).toBe(200)
        expect(bank.total("refund")).toBe(30)
        const { order, log } = await booksOf(shop().container, world.staff, booking.order_id)
        expect(order).toMatchObject({ paid: 70, pending: 0 })
        expect(log.filter((action) => action === "refund_case.paid")).toHaveLength(1)
        await isWhole()
      })

      it("in a payout, and how it ended finds a dead connection too: it is written down a moment later", async () => {
        const { world } = shop()
        const { concert, matinee } = world.events
        const { booking } = await rebook(world.staff, await annaBuys(), toEvent(concert, matinee))
        const id = booking.refund_cases[0]?.id ?? ""
        await ok(world.staff.post(`/admin/refund-cases/${id}/approve`))
        const dead = new Error("Connection terminated unexpectedly")
        const record = jest.spyOn(bookings(), "recordPayout").mockRejectedValueOnce(dead).mockRejectedValueOnce(dead)
        try {
          expect((await pay(world.staff, id, randomUUID())).status).toBe(200)
        } finally {
          record.mockRestore()
        }
        expect(bank.total("refund")).toBe(30)
        const { order, log } = await booksOf(shop().container, world.staff, booking.order_id)
        expect(order).toMatchObject({ paid: 70, pending: 0 })
        expect(log.filter((action) => action === "refund_case.paid")).toHaveLength(1)
        await isWhole()
      })
    })

    describe("the mail server does not know an address", () => {
      type Mail = { id: string; to: string; status: string; attempts: number; last_error: string }
      const failed = async (booking_id: string) => {
        const query = `/admin/booking-mails?status=failed&booking_id=${booking_id}`
        return (await ok(shop().world.staff.get<{ booking_mails: Mail[] }>(query))).booking_mails
      }
      const retry = (id?: string) => shop().world.staff.post(`/admin/booking-mails/${id}/retry`)

      it("staff see the mail that was given up, and have it sent again once the address is right", async () => {
        const { world, mailbox } = shop()
        const { order } = await buy(world, { email: UNKNOWN_ADDRESS, lines: stalls(), provider: CARD })
        const booking = await bookingOf(world.staff, order.id, world.events.concert)
        expect(await mailbox.all()).toEqual([])
        const [mail, ...others] = await failed(booking.id)
        expect(mail).toMatchObject({ to: "n•••@e•••.com", attempts: 1, last_error: expect.stringContaining("550") })
        expect(others).toEqual([])
        const email = "somebody@example.com"
        await ok(world.staff.post(`/admin/bookings/${booking.id}`, { version: booking.version, booker: { email } }))
        await mailbox.all()
        await ok(retry(mail?.id))
        expect((await mailbox.to(email)).map(({ subject }) => subject)).toEqual([
          expect.stringContaining("changed"),
          expect.stringContaining(booking.number),
        ])
        expect(await retry(mail?.id)).toMatchObject({ status: 409, body: { code: "mail_not_failed" } })
        expect(await retry("bout_none")).toMatchObject({ status: 404, body: { code: "mail_not_found" } })
      })
    })

    describe("the clock of the process jumps", () => {
      afterEach(() => void jest.useRealTimers())
      /** Everything but `Date` keeps its own time. */
      const jump = (hours: number) => {
        jest.useRealTimers()
        jest.useFakeTimers({ now: Date.now() + hours * HOURS, doNotFake: ALL_BUT_DATE })
      }

      it.each([5, -5])(
        "by %i hours: seats are held for as long as ever, and freed by the same clock",
        async (hours) => {
          const { cart_id } = await fillCart(shop().world, { email: ANNA, lines: stalls() })
          jump(hours)
          await ok(openPayment(shop().world.storefront, cart_id, CARD))
          expect(await freeExpiredHolds(shop().container)).toEqual({ freed: 0, registered: 0 })
          jest.useRealTimers()
          const [claim] = await bookings().listSeatClaims({ holder_id: cart_id })
          const minutes = (Number(claim?.expires_at?.getTime()) - Date.now()) / 60_000
          expect(minutes).toBeGreaterThan(10)
          expect(minutes).toBeLessThanOrEqual(15)
        }
      )

      it("back and forth: a message on loan stays on loan", async () => {
        await annaBuys()
        await shop().mailbox.all()
        const due = { kind: "mail" as const, topic: "hello", to: ANNA, payload: {}, cause: "hello" }
        await bookings().createOutboxMessages([{ ...due, next_attempt_at: new Date(Date.now() - HOURS) }])
        expect(await bookings().leaseMessages(5)).toHaveLength(1)
        for (const hours of [5, -5]) {
          jump(hours)
          expect(await bookings().leaseMessages(5)).toEqual([])
        }
        await bookings().deleteOutboxMessages(
          (await bookings().listOutboxMessages({ topic: "hello" })).map(({ id }) => id)
        )
      })

      it("back: the history keeps its order, and its chain", async () => {
        const booking = await annaBuys()
        const customer = await annaInside(booking.number)
        for (const [hours, last_name] of [
          [3, "Abel"],
          [-3, "Berg"],
        ] as const) {
          jump(hours)
          const { version, participants } = await look(await annaInside(booking.number))
          await ok(
            edit(await annaInside(booking.number), { version, participants: [{ id: participants[0]?.id, last_name }] })
          )
        }
        jest.useRealTimers()
        expect((await look(customer)).participants[0]?.last_name).toBe("Berg")
        type Entry = { position: number; action: string; changes: { field: string; after: unknown }[] }
        const history = async (query: string) =>
          ok(shop().world.staff.get<{ changes: Entry[] }>(`/admin/bookings/${booking.id}/changes?${query}`))
        const { changes } = await history("limit=100")
        expect(
          changes.map(({ action, changes }) => [action, changes.find(({ field }) => field === "last_name")?.after])
        ).toEqual([
          ["booking.updated", "Berg"],
          ["booking.updated", "Abel"],
          ["booking.registered", undefined],
        ])
        const { changes: all } = await history("all=true&limit=100")
        expect(all.map(({ position }) => position)).toEqual(all.map((_, index) => all.length - index))
        expect(all.filter(({ action }) => action === "booking.opened")).toHaveLength(5)
        await isWhole()
      })

      it("forth and back: nobody is locked out for longer than a window", async () => {
        const { number } = await annaBuys()
        const wrong = () => tryToEnter(shop().world.storefront, { number, email: "eve@example.com" })
        jump(5)
        for (let attempt = 1; attempt <= 6; attempt++) await wrong()
        expect((await wrong()).status).toBe(429)
        jump(0)
        expect((await wrong()).status).toBe(404)
        await expect(annaInside(number)).resolves.toBeDefined()
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)

const ALL_BUT_DATE = [
  ...(["hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"] as const),
  ...(["setInterval", "clearInterval", "setTimeout", "clearTimeout"] as const),
]
