import { randomUUID } from "node:crypto"
import { ok, type Refused } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { type Cancelled, cancelByStaff, quote } from "../fixtures/cancel"
import { ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, type StaffBooking, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const HOLD = "pp_test_hold"
const INVOICE = "pp_test_invoice"
const share = (percent: number) => ({ tiers: [], after: { kind: "share", percent } })

inShop(
  (shop) => {
    beforeEach(() => bank.reset())

    /** Anna buys two seats for the concert, 100.00 each; the ladder of that moment stays hers. */
    const anna = async (provider: string, { shirt = false, quantity = 2, promo_codes = [] as string[] } = {}) => {
      const { world } = shop()
      const tickets = { variant_id: variantOf(world.events.concert), quantity }
      const lines = shirt ? [tickets, { variant_id: world.shirt.variant_id, quantity: 1 }] : [tickets]
      const { order } = await buy(world, { email: `${randomUUID()}@example.com`, lines, provider, promo_codes })
      return bookingOf(world.staff, order.id, world.events.concert)
    }
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
      })
    })

    it("quotes by the ladder of the purchase, whatever the policy says today (C-72)", async () => {
      const { staff } = shop().world
      await policy({ cancellation_fee: share(20) })
      const booking = await anna(CARD)
      await policy({ cancellation_fee: share(90) })
      expect((await ok(quote(staff, booking.id))).cancellation).toMatchObject({ total: 20000, fee: 4000, back: 16000 })
    })
  },
  { payment_providers: [CARD, HOLD, INVOICE] }
)
