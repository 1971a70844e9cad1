import { setTimeout as wait } from "node:timers/promises"
import { Modules } from "@medusajs/framework/utils"
import { type AnnasOrder, annaOrders, CARD } from "../fixtures/annas-order"
import { ok, type Refused } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { chainOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const HOLD = "pp_test_hold"

inShop(
  (shop) => {
    const books = (orderId: string) => booksOf(shop().container, shop().world.staff, orderId)
    const cancel = (orderId: string) => shop().world.staff.post<Refused>(`/admin/orders/${orderId}/cancel`)
    const refund = ({ payment }: AnnasOrder, amount?: number) =>
      shop().world.staff.post<Refused>(`/admin/payments/${payment.id}/refund`, amount ? { amount } : {})

    const toMatinee = (booking: StaffBooking) => {
      const { staff, events } = shop().world
      return rebook(staff, booking, toEvent(events.concert, events.matinee))
    }

    it("captures no authorisation while a rebooking is about to carry it away", async () => {
      const { world, container } = shop()
      const { concert } = world.events
      const lines = [{ variant_id: variantOf(concert), quantity: 2 }]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: HOLD })
      const { id } = await bookingOf(world.staff, order.id, concert)
      const [payment] = await container.resolve(Modules.PAYMENT).listPayments({}, { order: { created_at: "DESC" } })
      let captured: Promise<unknown> = Promise.resolve()
      await container.resolve(Modules.LOCKING).execute([`booking:${id}`], async () => {
        captured = ok(world.staff.post(`/admin/payments/${payment?.id}/capture`))
        await wait(500)
        expect(bank.total("capture")).toBe(0)
      })
      await captured
      expect(bank.total("capture")).toBe(200)
    })

    describe("Anna's tickets were rebooked to the cheaper matinée, and Medusa's admin acts on the orders", () => {
      it("cancelling the new order gives everything back once: the refund case is paid with it", async () => {
        const { world, container } = shop()
        const { concert } = world.events
        const lines = [{ variant_id: variantOf(concert), quantity: 2 }]
        const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
        const { booking } = await toMatinee(await bookingOf(world.staff, order.id, concert))
        const paid = bank.total("capture")
        expect(booking.refund_cases).toMatchObject([{ status: "requested" }])

        await ok(cancel(booking.order_id))
        const after = await books(booking.order_id)
        expect(after.bookings).toMatchObject([{ status: "cancelled", seats: 0 }])
        expect(after.refund_cases).toMatchObject([{ status: "paid" }])
        expect(after.mails.filter((mail) => /refund_paid|booking_cancelled/.test(mail))).toHaveLength(2)
        expect(bank.total("refund")).toBe(paid)
        expect(await chainOf(world.staff, [order.id, booking.order_id])).toMatchObject({
          transactions: 0,
          captured_less_refunded: 0,
        })
        expect(await seatsApart(container)).toEqual([])
      })

      it("refuses to cancel either order where only the tickets of a mixed order moved: they share one payment", async () => {
        const { world, container } = shop()
        const anna = await annaOrders(shop())
        const { booking } = await toMatinee(await bookingOf(world.staff, anna.id, world.events.concert))
        const before = [await books(anna.id), await books(booking.order_id)]
        for (const orderId of [anna.id, booking.order_id]) {
          const { status, body } = await cancel(orderId)
          expect({ status, code: body.code }).toEqual({ status: 409, code: "order_shares_payment" })
          expect(body.details.held).not.toBe(body.details.payments)
        }
        expect([await books(anna.id), await books(booking.order_id)]).toEqual(before)
        expect(bank.total("refund")).toBe(0)
        expect(await seatsApart(container)).toEqual([])
      })

      it("refuses to refund from the old payment what was carried to the new order, and nothing less", async () => {
        const { world } = shop()
        const anna = await annaOrders(shop())
        const { booking } = await toMatinee(await bookingOf(world.staff, anna.id, world.events.concert))
        const held = (await books(anna.id)).order.paid
        expect(held).toBeLessThan(anna.payment.amount)
        for (const amount of [undefined, held + 1]) {
          const { status, body } = await refund(anna, amount)
          expect({ status, code: body.code }).toEqual({ status: 409, code: "refund_exceeds_payments" })
          expect(body.details.available).toBe(Math.round(held * 100))
        }
        expect(bank.total("refund")).toBe(0)

        await ok(refund(anna, 5))
        expect((await books(anna.id)).order.paid).toBeCloseTo(held - 5)
        const refundCase = booking.refund_cases[0]
        expect((await payOut(world.staff, refundCase?.id ?? "")).status).toBe(200)
        const { transactions, captured_less_refunded } = await chainOf(world.staff, [anna.id, booking.order_id])
        expect(transactions).toBe(captured_less_refunded)
      })

      it("notes no refund of ours a second time", async () => {
        const { world } = shop()
        const anna = await annaOrders(shop())
        const { booking } = await toMatinee(await bookingOf(world.staff, anna.id, world.events.concert))
        expect((await payOut(world.staff, booking.refund_cases[0]?.id ?? "")).status).toBe(200)
        await ok(refund(anna, 5))
        expect((await books(anna.id)).log.filter((action) => action === "order.refunded")).toHaveLength(1)
        expect((await books(booking.order_id)).log).not.toContain("order.refunded")
      })
    })
  },
  { payment_providers: [CARD, HOLD] }
)
