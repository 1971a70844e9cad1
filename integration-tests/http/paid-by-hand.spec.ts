import { randomUUID } from "node:crypto"
import { minor } from "../../src/domain/money/minor"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { healPayouts } from "../../src/workflows/refunding/heal-payouts"
import { ok, type Refused } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, pay, payOut, type RefundCase, rebook, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const PAID_AT = "2026-01-05T09:30:00.000Z"

inShop(
  (shop) => {
    const service = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)

    /** Anna paid 100.00 by card and was rebooked to 70.00: 30.00 are owed to her, and approved to be paid in cash. */
    const owedInCash = async () => {
      const { staff, events } = shop().world
      const lines = [{ variant_id: variantOf(events.concert), quantity: 1 }]
      const { order } = await buy(shop().world, { email: "anna@example.com", lines, provider: CARD })
      const anna = await bookingOf(staff, order.id, events.concert)
      const { booking } = await rebook(staff, anna, toEvent(events.concert, events.matinee))
      const id = booking.refund_cases[0]?.id ?? ""
      await ok(staff.post(`/admin/refund-cases/${id}/approve`, { channel: "cash" }))
      return { booking, id }
    }
    const byHand = (id: string, reference: string, { key = randomUUID(), paid_at = PAID_AT } = {}) => {
      const body = { channel: "cash", reference, paid_at }
      return shop().world.staff.post<{ refund_case: RefundCase } & Refused>(`/admin/refund-cases/${id}/pay`, body, {
        "idempotency-key": key,
      })
    }

    describe("A refund that staff pay by hand (SPEC V25, C-73)", () => {
      it("is booked once; the order is then even, the provider has moved nothing, and all ties out after the next rebooking", async () => {
        const { world, container } = shop()
        const { staff, events } = world
        const { booking, id } = await owedInCash()
        expect(await pay(staff, id, randomUUID())).toMatchObject({
          ...{ status: 409, body: { code: "refund_channel_differs", details: { channel: "cash" } } },
        })
        const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
        expect((await byHand(id, "K-17", { paid_at: tomorrow })).body).toMatchObject({ code: "refund_not_paid_yet" })
        const key = randomUUID()
        const [first, again] = [await byHand(id, "K-17", { key }), await byHand(id, "K-17", { key })]
        for (const { status, body } of [first, again, await byHand(id, "K-17")]) {
          expect(status).toBe(200)
          expect(body.refund_case).toMatchObject({
            status: "paid",
            channel: "cash",
            reference: "K-17",
            paid_at: PAID_AT,
          })
        }
        const even = { total: 70, paid: 70, pending: 0, captured: 100, refunded: 0 }
        expect(await ledgerOf(staff, booking.order_id)).toMatchObject(even)
        const { log, mails } = await booksOf(container, staff, booking.order_id)
        expect(log.slice(1)).toEqual(["refund_case.requested", "refund_case.approved", "refund_case.paid"])
        expect(mails.filter((mail) => mail.startsWith("refund_paid"))).toHaveLength(1)
        // Core would refund all that was captured.
        expect(await staff.post(`/admin/orders/${booking.order_id}/cancel`)).toMatchObject({
          ...{ status: 409, body: { code: "order_shares_payment", details: { held: 7000, payments: 10000 } } },
        })

        const now = await bookingOf(staff, booking.order_id, events.matinee)
        const { booking: free } = await rebook(
          staff,
          now,
          toEvent(events.matinee, events.workshop, [["Stalls", "Place"]])
        )
        expect(free.refund_cases).toMatchObject([{ amount: 7000, status: "requested" }])
        await ok(payOut(staff, free.refund_cases[0]?.id ?? ""))
        expect(bank.total("refund")).toBe(70)
        expect(await ledgerOf(staff, free.order_id)).toMatchObject({ total: 0, paid: 0, pending: 0, refunded: 70 })
        expect(await reconcileEverything(container)).toEqual([])
      })

      it("and one by the provider at the same moment: the second finds nothing owed", async () => {
        const { staff } = shop().world
        const { booking, id } = await owedInCash()
        const more = { booking_id: booking.id, order_id: booking.order_id, amount: minor(2000), currency_code: "eur" }
        const actor = { type: "staff" as const, id: "user_1", channel: "admin" as const }
        const now = new Date().toISOString()
        const other = await service().openRefundCase({ ...more, cause: "rebooking", actor, now })
        await ok(staff.post(`/admin/refund-cases/${other}/approve`))
        const answers = await Promise.all([byHand(id, "K-18"), pay(staff, other, randomUUID())])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: "refund_exceeds_pending" })
        const { pending, refunded } = await ledgerOf(staff, booking.order_id)
        expect([pending, refunded]).toEqual(answers[0]?.status === 200 ? [0, 0] : [-10, 20])
      })

      it("is approved and paid by those whom the settings name, and by nobody else", async () => {
        const { staff } = shop().world
        const { id } = await owedInCash()
        const allow = (approve: string[], pay: string[]) =>
          staff.post("/admin/booking-settings", { refund_staff: { approve, pay } })
        await ok(allow(["user_boss"], ["user_boss"]))
        const refused = { status: 403, body: { code: "refund_step_not_allowed", details: { step: "pay" } } }
        expect(await byHand(id, "K-20")).toMatchObject(refused)
        expect(await staff.post(`/admin/refund-cases/${id}/channel`, { channel: "bank" })).toMatchObject(refused)
        expect(await staff.get("/admin/bank-payouts")).toMatchObject(refused)
        expect(await staff.post(`/admin/refund-cases/${id}/reject`)).toMatchObject({
          ...{ status: 403, body: { code: "refund_step_not_allowed", details: { step: "approve" } } },
        })
        await ok(allow(["user_boss"], []))
        expect((await byHand(id, "K-20")).status).toBe(200)
      })

      it("broken off by the end of a process is booked by whoever looks next: the money had moved", async () => {
        const { container, world } = shop()
        const { booking, id } = await owedInCash()
        await service().beginHandPayout({
          ...{ id, actor: { type: "staff", id: "user_1", channel: "admin" }, now: new Date().toISOString() },
          ...{ owed: minor(3000), in_doubt: minor(0) },
          request: { scope: `refund:${id}`, key: "broken", fingerprint: "broken" },
          hand: { channel: "cash", reference: "K-19", paid_at: PAID_AT },
        })
        const later = new Date(Date.now() + 3_600_000)
        expect(await healPayouts(container, later)).toEqual([{ refund_case_id: id, ended: "paid" }])
        expect(await healPayouts(container, later)).toEqual([])
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 70, paid: 70, pending: 0 })
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
