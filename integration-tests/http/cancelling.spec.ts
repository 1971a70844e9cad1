import { randomUUID } from "node:crypto"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { cancel } from "../../src/workflows/cancelling/cancel"
import { runEventCancellations } from "../../src/workflows/cancelling/event/run-event-cancellation"
import { ok, type Refused } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { annaBuys, type Cancelled, cancelByStaff, quote } from "../fixtures/cancel"
import { ledgerOf } from "../fixtures/ledger"
import { atLink, beginPayment, lookAtPayment, payPart, payWith } from "../fixtures/paying"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const CARD = "pp_test_card"
const HOLD = "pp_test_hold"
const INVOICE = "pp_test_invoice"
const share = (percent: number) => ({ tiers: [], after: { kind: "share", percent } })

inShop(
  (shop) => {
    const anna = (provider: string, how: { shirt?: boolean } = {}) => annaBuys(shop().world, provider, how)
    const policy = (policy: object) => {
      const { staff, events } = shop().world
      return ok(staff.post(`/admin/events/${events.concert.id}`, { policy }))
    }
    const books = ({ order_id }: StaffBooking) => ledgerOf(shop().world.staff, order_id)

    describe("a booking that staff cancel", () => {
      beforeAll(() => policy({}))

      it("paid by card: a case over all of it, no money moves; paid out, the books are at 0 (C-66)", async () => {
        const { staff } = shop().world
        const booking = await anna(CARD)
        const { booking: cancelled, refund_case } = await ok(cancelByStaff(staff, booking, { reason: "Called us" }))
        expect(cancelled).toMatchObject({ status: "cancelled", totals: { refund_open: 20000 } })
        expect(refund_case).toMatchObject({ amount: 20000, status: "requested", order_id: booking.order_id })
        expect(bank.total("refund")).toBe(0)
        expect(await books(booking)).toMatchObject({ status: "canceled", total: 0, tax: 0, paid: 200, pending: -200 })
        await ok(payOut(staff, refund_case?.id ?? ""))
        expect(await books(booking)).toMatchObject({ paid: 0, pending: 0, captured: 200, refunded: 200 })
        expect(await seatsApart(shop().container)).toEqual([])
      })

      it("with a fee: it stays in the order, taxed as the tickets were; one above the price is refused (C-64)", async () => {
        const { staff } = shop().world
        const booking = await anna(CARD)
        const refused = await quote(staff, booking.id, { amount: 20001 })
        expect(refused).toMatchObject({ status: 400, body: { code: "cancellation_fee_too_high" } })
        expect(await books(booking)).toMatchObject({ total: 200, pending: 0 })
        const { refund_case } = await ok(cancelByStaff(staff, booking, { fee: { amount: 5950 } }))
        expect(refund_case?.amount).toBe(14050)
        expect(await books(booking)).toMatchObject({ status: "canceled", total: 59.5, tax: 9.5, pending: -140.5 })
        await ok(payOut(staff, refund_case?.id ?? ""))
        expect(await books(booking)).toMatchObject({ paid: 59.5, pending: 0, refunded: 140.5 })
      })

      it("authorised: let go where nothing is kept, captured where a fee is", async () => {
        const { staff } = shop().world
        const free = await anna(HOLD)
        expect((await ok(cancelByStaff(staff, free))).refund_case).toBeNull()
        expect(bank.entries).toMatchObject([{ kind: "cancel", amount: 200 }])
        expect(await books(free)).toMatchObject({ status: "canceled", total: 0, pending: 0, captured: 0 })

        const kept = await anna(HOLD)
        expect(kept.totals).toMatchObject({ open: 20000, payable: 0 })
        const { refund_case } = await ok(cancelByStaff(staff, kept, { fee: { amount: 5000 } }))
        expect(refund_case?.amount).toBe(15000)
        expect(await books(kept)).toMatchObject({ total: 50, paid: 200, pending: -150 })
      })

      it("on invoice: nothing is asked any more; with a fee, that is", async () => {
        const { staff } = shop().world
        const free = await anna(INVOICE)
        await ok(cancelByStaff(staff, free))
        const settled = { status: "canceled", total: 0, pending: 0, collections: ["canceled 200"] }
        expect(await books(free)).toMatchObject(settled)
        const kept = await anna(INVOICE)
        const { booking } = await ok(cancelByStaff(staff, kept, { fee: { amount: 5000 } }))
        expect(booking.totals).toMatchObject({ refund_open: 0 })
        expect(await books(kept)).toMatchObject({
          status: "pending",
          total: 50,
          pending: 50,
          collections: ["awaiting 50"],
        })
      })

      it("paid only in part: what the fee lacks is asked for in a collection of its own, and paid by its link", async () => {
        const { staff, events, storefront } = shop().world
        const booking = await anna(CARD)
        const { booking: gala } = await rebook(staff, booking, toEvent(events.concert, events.gala))
        await payPart(shop().container, gala.order_id, 60)
        await ok(cancelByStaff(staff, gala, { fee: { amount: 30000 } }))
        expect(await books(gala)).toMatchObject({ status: "pending", total: 300, paid: 260, pending: 40 })
        expect((await books(gala)).collections).toContain("not_paid 40")
        const mail = (await shop().mailbox.all()).find(
          ({ text }) => text?.includes(gala.number) && text.includes("€40.00")
        )
        expect(mail?.text).toContain("/bookings/pay#pay=TX-")

        expect((await bookingOf(staff, gala.order_id, events.gala)).totals).toMatchObject({
          ...{ total: 30000, paid: 26000, open: 4000, payable: 4000 },
        })
        const link = await atLink(storefront, shop().container, gala.number)
        expect(await lookAtPayment(link)).toMatchObject({ status: "open", amount_due: 4000 })
        expect((await payWith(link, CARD)).body.payment).toMatchObject({ status: "cancelled", amount_due: 0 })
        expect(await books(gala)).toMatchObject({ paid: 300, pending: 0, captured: 300 })
        const { log } = await booksOf(shop().container, staff, gala.order_id)
        expect(log.filter((action) => action === "booking.fee_paid")).toHaveLength(1)
        expect(await beginPayment(link, CARD)).toMatchObject({ status: 410, body: { code: "booking_cancelled" } })
      })

      it("in a mixed order: the T-shirt, what it costs and what was paid for it stay as they were", async () => {
        const { staff } = shop().world
        const booking = await anna(CARD, { shirt: true })
        const { refund_case } = await ok(cancelByStaff(staff, booking))
        expect(refund_case?.amount).toBe(20000)
        expect(await books(booking)).toMatchObject({ status: "pending", total: 25, pending: -200 })
      })

      it("twice: the second time refused, seats freed once; the same key gives the first answer (C-67)", async () => {
        const { staff } = shop().world
        const booking = await anna(CARD)
        const { cancellation } = await ok(quote(staff, booking.id))
        const commit = (key: string) => {
          const body = { version: booking.version, plan_hash: cancellation.hash }
          return staff.post<Cancelled & Refused>(`/admin/bookings/${booking.id}/cancellations`, body, {
            "idempotency-key": key,
          })
        }
        const first = await ok(commit("once"))
        expect((await ok(commit("once"))).refund_case?.id).toBe(first.refund_case?.id)
        expect(await commit("twice")).toMatchObject({ status: 410, body: { code: "booking_cancelled" } })
        expect(await seatsApart(shop().container)).toEqual([])
        expect((await bookingOf(staff, booking.order_id, shop().world.events.concert)).refund_cases).toHaveLength(1)
        const { mails } = await booksOf(shop().container, staff, booking.order_id)
        expect(mails.filter((mail) => mail.startsWith("booking_cancelled"))).toHaveLength(1)
      })
    })

    it("quotes by the ladder of the purchase, whatever the policy says today (C-72)", async () => {
      const { staff } = shop().world
      await policy({ cancellation_fee: share(20) })
      const booking = await anna(CARD)
      await policy({ cancellation_fee: share(90) })
      expect((await ok(quote(staff, booking.id))).cancellation).toMatchObject({ total: 20000, fee: 4000, back: 16000 })
    })

    it("frees the seats of a full event for the next request (C-78)", async () => {
      const { world } = shop()
      const { reading } = world.events
      const buysTheLast = () => {
        const lines = [{ variant_id: variantOf(reading, "Chair"), quantity: 1 }]
        return buy(world, { email: `${randomUUID()}@example.com`, lines, provider: CARD })
      }
      const free = async () => {
        const path = `/store/events/${reading.id}`
        return (await ok(world.storefront.get<{ event: { seats: { free: number } } }>(path))).event.seats.free
      }
      const { order } = await buysTheLast()
      expect(await free()).toBe(0)
      await ok(cancelByStaff(world.staff, await bookingOf(world.staff, order.id, reading)))
      expect(await free()).toBe(1)
      const next = await bookingOf(world.staff, (await buysTheLast()).order.id, reading)
      expect(next).toMatchObject({ status: "confirmed", participants: [{ status: "registered" }] })
    })

    describe("an event that does not take place", () => {
      it("goes on where a crash stopped it: each booking cancelled once, its money owed, its booker told", async () => {
        const { world, container, mailbox } = shop()
        const { staff, events } = world
        const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
        const email = () => `${randomUUID()}@example.com`
        const lines = [{ variant_id: variantOf(events.matinee), quantity: 1 }]
        const bought = []
        for (const provider of [CARD, INVOICE, CARD]) bought.push(await buy(world, { email: email(), lines, provider }))
        const mine = await Promise.all(bought.map(({ order }) => bookingOf(staff, order.id, events.matinee)))

        const event_id = events.matinee.id
        const run = await bookings.beginEventCancellation({ event_id, reason: "Storm", message: null, actor_id: null })
        await bookings.leaseEventCancellations(run)
        const actor = { type: "system" as const, id: null, channel: "system" as const }
        const one = { booking_id: mine[0]?.id ?? "", asked: { fee: "none" as const }, actor, idempotency_key: null }
        await cancel(container, { ...one, event_cancellation_id: run })
        await runEventCancellations(container, null)
        expect((await bookingOf(staff, mine[1]?.order_id ?? "", events.matinee)).status).toBe("confirmed")

        await container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw("update booking_event_cancellation set leased_until = now() - interval '1 second'")
        await runEventCancellations(container, null)
        const path = `/admin/events/${event_id}/cancellation`
        const { event_cancellation } = await ok(staff.get<{ event_cancellation: object }>(path))
        expect(event_cancellation).toMatchObject({
          ...{ status: "done", total: 3, done: 3, failed: [] },
          refunds: { count: 2, amounts: [{ currency_code: "eur", amount: 14000 }] },
        })
        expect(await seatsApart(container)).toEqual([])

        const said = { reason: "Storm", message: "The roof is gone. We are sorry." }
        const late = await buy(world, { email: email(), lines, provider: CARD })
        const began = await ok(staff.post<{ event_cancellation: { total: number } }>(path, said))
        expect(began.event_cancellation.total).toBe(1)
        await until(
          () => bookingOf(staff, late.order.id, events.matinee),
          ({ status }) => status === "cancelled"
        )
        await until(
          () => mailbox.all(),
          (mails) => mails.some(({ text }) => text?.includes("The roof is gone."))
        )
        const { event } = await ok(staff.get<{ event: { status: string } }>(`/admin/events/${event_id}`))
        expect(event.status).toBe("cancelled")
      })
    })
  },
  { payment_providers: [CARD, HOLD, INVOICE] }
)
