import { randomUUID } from "node:crypto"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import followRefundOfPayment from "../../src/subscribers/follow-refunded-payments"
import { followMissedOrders } from "../../src/workflows/following/follow-missed"
import { holdBookings } from "../../src/workflows/following/hold-bookings"
import { healPayouts } from "../../src/workflows/refunding/heal-payouts"
import { ok, type Refused } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { breakOffPayout } from "../fixtures/broken-payout"
import { buy } from "../fixtures/buy"
import { chainOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, pay, type RefundCase, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const CARD = "pp_test_card"
const TOMORROW = () => new Date(Date.now() + 86_400_000)

type ShownCase = RefundCase & {
  attempts: number
  attempt_began_at: string | null
  unclear_refund_id: string | null
  paid: number
}
type Paid = { order: { payment_collections: { payments: { id: string }[] }[] } }

inShop(
  (shop) => {
    beforeEach(() => {
      bank.reset()
      bookings().options.payout_patience_seconds = 25
    })
    const bookings = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)

    /**
     * Anna paid 125.00 for the concert and a T-shirt, and goes to the matinée instead: 30.00 are owed by the new order, and
     * the payment stands with the old one. The refund is approved.
     */
    const owed = async () => {
      const { world } = shop()
      const { concert, matinee } = world.events
      const lines = [variantOf(concert), world.shirt.variant_id].map((variant_id) => ({ variant_id, quantity: 1 }))
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
      const before = await bookingOf(world.staff, order.id, concert)
      const { booking } = await rebook(world.staff, before, toEvent(concert, matinee))
      const id = booking.refund_cases[0]?.id ?? ""
      await ok(world.staff.post(`/admin/refund-cases/${id}/approve`))
      return { id, booking, orders: [order.id, booking.order_id] }
    }
    const look = async (id: string) => {
      const { refund_cases } = await ok(shop().world.staff.get<{ refund_cases: ShownCase[] }>("/admin/refund-cases"))
      const found = refund_cases.find((one) => one.id === id)
      if (!found) throw new Error(`There is no refund case ${id}`)
      return found
    }
    const clear = (id: string, body: object) =>
      shop().world.staff.post<{ refund_case: ShownCase } & Refused>(`/admin/refund-cases/${id}/clear`, body)
    /** All of it went back once, the books add up, and Anna was told once. */
    const paidOnce = async ({ id, booking, orders }: { id: string; booking: StaffBooking; orders: string[] }) => {
      expect(await look(id)).toMatchObject({ status: "paid", attempt_began_at: null, unclear_refund_id: null })
      expect(bank.entries.filter(({ kind }) => kind === "refund").map(({ amount }) => amount)).toEqual([30])
      expect(await chainOf(shop().world.staff, orders)).toMatchObject({
        transactions: 95,
        captured_less_refunded: 95,
        pending: [0, 0],
      })
      const { log, mails } = await booksOf(shop().container, shop().world.staff, booking.order_id)
      expect(log.filter((action) => action === "refund_case.paid")).toHaveLength(1)
      expect(mails.filter((mail) => mail === "refund_paid → anna@example.com")).toHaveLength(1)
      return log
    }

    describe("a provider that hangs", () => {
      it("is waited for as long as staff can be; its late answer stands in the case, and nothing is paid twice", async () => {
        const { staff } = shop().world
        const anna = await owed()
        const hanging = bank.hang("refund")
        bookings().options.payout_patience_seconds = 1
        const key = randomUUID()
        const asked = pay(staff, anna.id, key)
        await hanging.asked
        expect(await asked).toMatchObject({ status: 409, body: { code: "refund_pending" } })
        expect(await pay(staff, anna.id, randomUUID())).toMatchObject({ body: { code: "refund_pending" } })
        expect((await look(anna.id)).attempt_began_at).not.toBeNull()
        expect(await healPayouts(shop().container, TOMORROW())).toEqual([])
        const payment = await paymentOf(anna.orders[0])
        expect(await staff.post(`/admin/payments/${payment}/refund`, { amount: 1 })).toMatchObject({
          status: 409,
          body: { code: "refund_pending" },
        })

        hanging.answer()
        await until(
          () => look(anna.id),
          ({ status }) => status === "paid"
        )
        expect((await pay(staff, anna.id, key)).status).toBe(200)
        await paidOnce(anna)
      })

      it("and says no in the end leaves the case open: whoever was told to wait begins nothing then", async () => {
        const { staff } = shop().world
        const anna = await owed()
        const hanging = bank.hang("refund")
        bookings().options.payout_patience_seconds = 1
        const first = pay(staff, anna.id, randomUUID())
        await hanging.asked
        const second = pay(staff, anna.id, randomUUID())
        expect([await first, await second]).toMatchObject(Array(2).fill({ body: { code: "refund_pending" } }))
        bank.refuses = "insufficient funds"
        hanging.answer()
        await until(
          () => look(anna.id),
          ({ last_error }) => last_error === "insufficient funds"
        )
        bank.refuses = null
        // The second one's turn comes now: it is over when the booking is free again.
        await holdBookings(shop().container, [anna.booking.id], async () => undefined)
        expect(await look(anna.id)).toMatchObject({ status: "approved", attempts: 1, attempt_began_at: null })
        expect(bank.total("refund")).toBe(0)
      })
    })

    describe("a provider that answers twice", () => {
      it("is believed once: what is told again changes neither the case nor the books", async () => {
        const { world, container } = shop()
        const anna = await owed()
        await ok(pay(world.staff, anna.id, randomUUID()))
        const log = await paidOnce(anna)
        const event = { name: "payment.refunded", data: { id: await paymentOf(anna.orders[0]) } }
        const told = () => followRefundOfPayment({ event, container, pluginOptions: {} })
        await Promise.all([told(), told(), told()])
        await followMissedOrders(container)
        expect(await paidOnce(anna)).toEqual(log)
      })
    })

    describe("a provider whose answer is lost", () => {
      it("is asked no second time: staff say that it went through, and that closes the case", async () => {
        const { staff } = shop().world
        const anna = await owed()
        bank.loses = true
        const key = randomUUID()
        for (const each of [key, randomUUID(), key]) {
          expect(await pay(staff, anna.id, each)).toMatchObject({ status: 409, body: { code: "refund_unclear" } })
        }
        const { unclear_refund_id } = await look(anna.id)
        expect(unclear_refund_id).toMatch(/^ref_/)
        expect(await healPayouts(shop().container, TOMORROW())).toEqual([])
        expect(await clear(anna.id, { went_through: true })).toMatchObject({ status: 400 })
        await ok(clear(anna.id, { went_through: true, reason: "It is on Anna's statement" }))
        const log = await paidOnce(anna)
        expect(log.slice(-3)).toEqual(["refund_case.unclear", "refund_case.cleared", "refund_case.paid"])
        expect(await clear(anna.id, { went_through: false, reason: "Oh" })).toMatchObject({
          status: 409,
          body: { code: "refund_not_unclear" },
        })
      })

      it("may be asked again once staff say that it did not go through", async () => {
        const { staff } = shop().world
        const anna = await owed()
        bank.refuses = "connect timeout"
        expect(await pay(staff, anna.id, randomUUID())).toMatchObject({ body: { code: "refund_unclear" } })
        bank.refuses = null
        await ok(clear(anna.id, { went_through: false, reason: "Nothing there" }))
        expect(await look(anna.id)).toMatchObject({ status: "approved", unclear_refund_id: null, last_error: null })
        await ok(pay(staff, anna.id, randomUUID()))
        await paidOnce(anna)
      })

      it("lets nobody rebook before it is known", async () => {
        const { staff, events } = shop().world
        const anna = await owed()
        bank.loses = true
        await pay(staff, anna.id, randomUUID())
        bank.loses = false
        const current = await bookingOf(staff, anna.booking.order_id, events.matinee)
        await expect(rebook(staff, current, toEvent(events.matinee, events.gala))).rejects.toThrow("refund_unclear")
        await ok(clear(anna.id, { went_through: true, reason: "Seen" }))
        await paidOnce(anna)
      })
    })

    describe("a payout that the end of the process broke off", () => {
      it.each([
        [1, "after it had begun", "broken_off"],
        [2, "in the middle of carrying the money back", "broken_off"],
        [3, "before the provider was asked", "broken_off"],
        [4, "while the provider was asked", "unclear"],
        [5, "before it was booked", "paid"],
        [6, "before the case was closed", "paid"],
      ] as const)("%i steps in, %s, is healed: %s", async (steps, _where, ended) => {
        const { staff } = shop().world
        const anna = await owed()
        const key = randomUUID()
        const [paying = "", owing = ""] = anna.orders
        const payment_id = await paymentOf(paying)
        await breakOffPayout(shop().container, { id: anna.id, key, owing, paying, payment_id }, steps)
        expect(await healPayouts(shop().container, new Date())).toEqual([])
        expect(await healPayouts(shop().container, TOMORROW())).toEqual([{ refund_case_id: anna.id, ended }])
        expect(await healPayouts(shop().container, TOMORROW())).toEqual([])
        const again = await pay(staff, anna.id, key)
        expect(again.status === 200 ? "paid" : again.body.code).toBe(ended === "paid" ? "paid" : `refund_${ended}`)
        expect(bank.total("refund")).toBe(ended === "paid" ? 30 : 0)
        if (ended === "unclear")
          await ok(clear(anna.id, { went_through: false, reason: "The bank knows nothing of it" }))
        if (ended !== "paid") await ok(pay(staff, anna.id, randomUUID()))
        await paidOnce(anna)
      })
    })

    const paymentOf = async (orderId = "") => {
      const fields = "*payment_collections.payments"
      const { order } = await ok(shop().world.staff.get<Paid>(`/admin/orders/${orderId}?fields=${fields}`))
      return order.payment_collections[0]?.payments[0]?.id ?? ""
    }
  },
  { payment_providers: ["pp_system_default", CARD] }
)
