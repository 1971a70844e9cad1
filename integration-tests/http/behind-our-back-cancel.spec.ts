import { Modules } from "@medusajs/framework/utils"
import { followMissedOrders } from "../../src/workflows/following/follow-missed"
import { annaOrders, CARD } from "../fixtures/annas-order"
import { ok } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { bank } from "../fixtures/payments/bank"
import { inShop } from "../fixtures/shop"

type Change = { action: string; actor: { type: string; name: string | null }; changes: object[] }

inShop(
  (shop) => {
    const history = async (bookingId: string) => {
      const { changes } = await ok(
        shop().world.staff.get<{ changes: Change[] }>(`/admin/bookings/${bookingId}/changes`)
      )
      return changes.reverse()
    }

    describe("staff cancel an order with tickets in Medusa's admin", () => {
      it("cancels its booking with it: seats free, Anna told once, Stella named in the log, the money back once", async () => {
        const { world, container } = shop()
        const { id, booking, books, free, payment } = await annaOrders(shop())
        await ok(world.staff.post(`/admin/orders/${id}/cancel`))

        const { order, bookings, mails, log } = await books()
        expect(order).toMatchObject({ status: "canceled", paid: 0 })
        expect(bookings).toMatchObject([{ status: "cancelled", participants: ["cancelled", "cancelled"], seats: 0 }])
        expect(log).toEqual(["booking.registered", "booking.cancelled", "order.refunded"])
        expect(mails).toEqual(["booking_confirmed → anna@example.com", "booking_cancelled → anna@example.com"])
        expect(await free()).toBe(100)
        expect(await seatsApart(container)).toEqual([])
        expect(bank.total("refund")).toBe(payment.amount)

        const [, cancelled, refunded] = await history(booking.id)
        expect(cancelled).toMatchObject({ actor: { type: "staff", name: "Stella Staff" } })
        const amount = Math.round(payment.amount * 100)
        const money = (amount: number) => ({ amount, currency_code: "eur" })
        expect(refunded?.changes).toEqual([
          { subject: "order", field: "refunded", before: money(0), after: money(amount) },
        ])
        expect(await ok(world.staff.get("/admin/change-log/verification"))).toMatchObject({ whole: true })
      })

      it("is found by the job when the event was lost, once", async () => {
        const { world, container } = shop()
        const { id, booking, books, free } = await annaOrders(shop())
        await container.resolve(Modules.ORDER).cancel(id)
        expect((await books()).bookings).toMatchObject([{ status: "confirmed", seats: 2 }])

        expect(await followMissedOrders(container)).toEqual([id])
        const { bookings, mails } = await books()
        expect(bookings).toMatchObject([{ status: "cancelled", seats: 0 }])
        expect(mails).toHaveLength(2)
        expect(await free()).toBe(100)
        expect((await history(booking.id))[1]).toMatchObject({ action: "booking.cancelled", actor: { type: "system" } })

        expect(await followMissedOrders(container)).toEqual([])
        expect((await books()).mails).toHaveLength(2)
        expect(await seatsApart(container)).toEqual([])
        expect(await ok(world.staff.get("/admin/change-log/verification"))).toMatchObject({ whole: true })
      })
    })
  },
  { payment_providers: [CARD] }
)
