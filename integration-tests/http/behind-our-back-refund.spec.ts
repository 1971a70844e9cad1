import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { followMissedOrders } from "../../src/workflows/following/follow-missed"
import { type AnnasOrder, annaOrders, CARD } from "../fixtures/annas-order"
import { ok, type Refused } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { bank } from "../fixtures/payments/bank"
import { inShop } from "../fixtures/shop"

inShop(
  (shop) => {
    const refund = (order: AnnasOrder, amount?: number) =>
      shop().world.staff.post<Refused>(`/admin/payments/${order.payment.id}/refund`, amount ? { amount } : {})

    /** Anna gives the T-shirt back; a refund case asks for its price. */
    const withRefundCase = async () => {
      const { world, container } = shop()
      const order = await annaOrders(shop())
      await ok(world.staff.post("/admin/order-edits", { order_id: order.id }))
      await ok(world.staff.post(`/admin/order-edits/${order.id}/items/item/${order.shirt}`, { quantity: 0 }))
      await ok(world.staff.post(`/admin/order-edits/${order.id}/confirm`))
      const owed = -(await order.books()).order.pending
      const amount = Math.round(owed * 100)
      await container.resolve<BookingModuleService>(BOOKING_MODULE).createRefundCases({
        booking_id: order.booking.id,
        order_id: order.id,
        amount,
        currency_code: "eur",
        cause: "goodwill",
      })
      return { order, owed, amount }
    }

    describe("staff refund a payment in Medusa's admin", () => {
      it("is noted in the booking's log, once, and changes nothing else of it", async () => {
        const { container } = shop()
        const order = await annaOrders(shop())
        const before = await order.books()
        await ok(refund(order, 10))
        await ok(refund(order, 5))
        const after = await order.books()
        expect(after.log).toEqual(["booking.registered", "order.refunded", "order.refunded"])
        expect(after.order).toMatchObject({ paid: before.order.paid - 15, pending: 0 })
        expect({ ...after, order: before.order, log: before.log }).toEqual(before)
        expect(await followMissedOrders(container)).toEqual([])
        expect(await seatsApart(container)).toEqual([])
      })

      it("closes the refund case that it was meant for: nobody pays it twice, and Anna is told", async () => {
        const { world } = shop()
        const { order, owed, amount } = await withRefundCase()
        await ok(refund(order, owed))
        const after = await order.books()
        expect(after.refund_cases).toEqual([{ amount, status: "paid" }])
        expect(after.order.pending).toBe(0)
        expect(after.mails).toContain("refund_paid → anna@example.com")
        expect(after.log.slice(1).sort()).toEqual(["order.refunded", "refund_case.paid"])
        expect(bank.total("refund")).toBe(owed)
        expect(await ok(world.staff.get("/admin/change-log/verification"))).toMatchObject({ whole: true })
      })

      it("lowers a refund case by a part of it", async () => {
        const { order, owed, amount } = await withRefundCase()
        await ok(refund(order, 9))
        const after = await order.books()
        expect(after.refund_cases).toEqual([{ amount: amount - 900, status: "requested" }])
        expect(after.order.pending).toBe(9 - owed)
        expect(after.mails).not.toContain("refund_paid → anna@example.com")
      })

      it("is found by the job when the event was lost", async () => {
        const { container } = shop()
        const order = await annaOrders(shop())
        await container.resolve(Modules.PAYMENT).refundPayment({ payment_id: order.payment.id, amount: 10 })
        expect((await order.books()).log).toEqual(["booking.registered"])
        expect(await followMissedOrders(container)).toEqual([order.id])
        expect((await order.books()).log).toEqual(["booking.registered", "order.refunded"])
        expect(await followMissedOrders(container)).toEqual([])
      })
    })

    describe("the bank refuses what core refunds on cancelling", () => {
      it("opens a refund case, for core books the money as gone; paid later by core's button, it is closed", async () => {
        const { world, container } = shop()
        const order = await annaOrders(shop())
        bank.refuses = "The bank is closed"
        await ok(world.staff.post(`/admin/orders/${order.id}/cancel`))
        const amount = Math.round(order.payment.amount * 100)
        const cancelled = await order.books()
        expect(cancelled.bookings).toMatchObject([{ status: "cancelled", seats: 0 }])
        expect(cancelled.order).toMatchObject({ status: "canceled", paid: 0 })
        expect(cancelled.refund_cases).toEqual([{ amount, status: "requested" }])
        expect(bank.total("refund")).toBe(0)

        bank.refuses = null
        await refund(order)
        expect(bank.total("refund")).toBe(order.payment.amount)
        expect((await order.books()).refund_cases).toEqual([{ amount, status: "paid" }])
        expect(await seatsApart(container)).toEqual([])
      })
    })
  },
  { payment_providers: [CARD] }
)
