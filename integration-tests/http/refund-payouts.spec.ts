import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { chainOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, pay, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const CARD = "pp_test_card"

type Paid = { order: { payment_collections: { payments: { id: string }[] }[] } }
type Collections = { order: { payment_collections: { id: string; status: string }[] } }

inShop(
  (shop) => {
    const anna = async (): Promise<StaffBooking> => {
      const { world } = shop()
      const lines = [{ variant_id: variantOf(world.events.concert), quantity: 1 }]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
      return bookingOf(world.staff, order.id, world.events.concert)
    }

    /** Anna paid 100.00, then 50.00 more for the gala, and came to the free workshop in the end: 150.00 are owed. */
    const paidTwice = async () => {
      const { staff, events } = shop().world
      const a = await anna()
      const { booking: b } = await rebook(staff, a, toEvent(events.concert, events.gala))
      const { order } = await ok(staff.get<Collections>(`/admin/orders/${b.order_id}?fields=*payment_collections`))
      const due = order.payment_collections.find(({ status }) => status === "not_paid")
      await ok(staff.post(`/admin/payment-collections/${due?.id}/mark-as-paid`, { order_id: b.order_id }))
      const paid = await until(
        () => bookingOf(staff, b.order_id, events.gala),
        ({ status }) => status === "confirmed"
      )
      const { booking: c } = await rebook(staff, paid, toEvent(events.gala, events.workshop, [["Stalls", "Place"]]))
      return { orders: [a, b, c].map(({ order_id }) => order_id), booking: c, refundCase: c.refund_cases[0] }
    }

    describe("a payout out of several payments", () => {
      it("is split among them", async () => {
        const { staff } = shop().world
        const { orders, refundCase } = await paidTwice()
        expect(refundCase).toMatchObject({ amount: 15000 })
        await ok(payOut(staff, refundCase?.id ?? ""))
        expect(bank.entries.filter(({ kind }) => kind === "refund").map(({ amount }) => amount)).toEqual([100])
        expect(await chainOf(staff, orders)).toMatchObject({
          transactions: 0,
          captured_less_refunded: 0,
          pending: [0, 0, 0],
        })
      })

      it("that breaks off half way asks for the rest only, and pays it once", async () => {
        const { staff, events } = shop().world
        const { orders, booking, refundCase } = await paidTwice()
        bank.allows = 0
        const failed = await payOut(staff, refundCase?.id ?? "")
        expect(failed).toMatchObject({ status: 400, body: { code: "refund_failed" } })
        const { refund_cases } = await bookingOf(staff, booking.order_id, events.workshop)
        const [open] = refund_cases
        const chain = await chainOf(staff, orders)
        expect(open).toMatchObject({ status: "approved", last_error: "limit reached" })
        expect(chain.transactions).toBe(chain.captured_less_refunded)
        expect(chain.pending[2]).toBe(-(open?.amount ?? 0) / 100)

        bank.allows = null
        await ok(pay(staff, refundCase?.id ?? "", randomUUID()))
        expect(await chainOf(staff, orders)).toMatchObject({
          transactions: 0,
          captured_less_refunded: 0,
          pending: [0, 0, 0],
        })
      })
    })

    describe("an attempt that the end of the process broke off", () => {
      /** 30.00 are owed and approved; an attempt has begun, and paid as far as `refund` says. */
      const brokenOff = async () => {
        const { staff, events } = shop().world
        const { booking } = await rebook(staff, await anna(), toEvent(events.concert, events.matinee))
        const [refundCase] = booking.refund_cases
        if (!refundCase) throw new Error("No refund case was opened")
        await ok(staff.post(`/admin/refund-cases/${refundCase.id}/approve`))
        const service = shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
        await service.updateRefundCases({ id: refundCase.id, attempts: 1 })
        const payments = shop().container.resolve(Modules.PAYMENT)
        const fields = "*payment_collections.payments"
        const { order } = await ok(staff.get<Paid>(`/admin/orders/${booking.order_id}?fields=${fields}`))
        const payment_id = order.payment_collections[0]?.payments[0]?.id ?? ""
        const refund = { payment_id, amount: 30, note: `refund:${refundCase.id}:1:${payment_id}` }
        return { booking, refundCase, payments, refund }
      }

      it("after the provider had paid: it is booked, and not paid again", async () => {
        const { staff } = shop().world
        const { booking, refundCase, payments, refund } = await brokenOff()
        await payments.refundPayment(refund)
        await ok(pay(staff, refundCase.id, randomUUID()))
        expect(bank.total("refund")).toBe(30)
        expect(await chainOf(staff, [booking.order_id])).toMatchObject({
          transactions: 70,
          captured_less_refunded: 70,
          pending: [0],
        })
      })

      it("before it had paid anything: it is paid now", async () => {
        const { staff } = shop().world
        const { booking, refundCase } = await brokenOff()
        await ok(pay(staff, refundCase.id, randomUUID()))
        expect(bank.total("refund")).toBe(30)
        expect(await chainOf(staff, [booking.order_id])).toMatchObject({ pending: [0] })
      })

      it("twice in a row, the first time after the provider had paid: it is booked, and not paid again", async () => {
        const { staff } = shop().world
        const { booking, refundCase, payments, refund } = await brokenOff()
        await payments.refundPayment(refund)
        const service = shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
        await service.updateRefundCases({ id: refundCase.id, attempts: 2 })
        await ok(pay(staff, refundCase.id, randomUUID()))
        expect(bank.total("refund")).toBe(30)
        expect(await chainOf(staff, [booking.order_id])).toMatchObject({ transactions: 70, pending: [0] })
      })

      it("with an error after the provider had paid: it is booked, and not paid again", async () => {
        const { staff } = shop().world
        const { booking, refundCase, payments, refund } = await brokenOff()
        await payments.refundPayment(refund)
        const service = shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
        await service.updateRefundCases({ id: refundCase.id, last_error: "the database went away" })
        await ok(pay(staff, refundCase.id, randomUUID()))
        expect(bank.total("refund")).toBe(30)
        expect(await chainOf(staff, [booking.order_id])).toMatchObject({ transactions: 70, pending: [0] })
      })

      it("with the provider's answer unknown: nothing is paid a second time, staff must look", async () => {
        const { staff } = shop().world
        const { refundCase, payments, refund } = await brokenOff()
        await payments.refundPayment(refund)
        // As if the process had ended between the refund's row and the provider's answer.
        const pg = shop().container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        await pg("payment_collection").update({
          refunded_amount: 0,
          raw_refunded_amount: { value: "0", precision: 20 },
        })
        for (const key of [randomUUID(), randomUUID()]) {
          expect(await pay(staff, refundCase.id, key)).toMatchObject({
            status: 409,
            body: { code: "refund_unclear", details: { refund_id: expect.stringMatching(/^ref_/) } },
          })
        }
        expect(bank.total("refund")).toBe(30)
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
