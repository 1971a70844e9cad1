import { randomUUID } from "node:crypto"
import { ok, type Refused } from "../fixtures/api"
import { annaBuys, cancelByStaff } from "../fixtures/cancel"
import { ledgerOf } from "../fixtures/ledger"
import { bookingOf, payOut, type RefundCase, type StaffBooking } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    const anna = (provider: string) => annaBuys(shop().world, provider)
    const books = ({ order_id }: StaffBooking) => ledgerOf(shop().world.staff, order_id)
    const grant = ({ id }: StaffBooking, amount: number, key: string = randomUUID()) => {
      const body = { amount, reason: "The heating was off" }
      const path = `/admin/bookings/${id}/goodwill`
      return shop().world.staff.post<{ refund_case: RefundCase } & Refused>(path, body, { "idempotency-key": key })
    }

    describe("goodwill (V28)", () => {
      it("gives back a part, never more than was paid; cancelling later gives back the rest", async () => {
        const { staff } = shop().world
        const booking = await anna(CARD)
        const refused = await grant(booking, 20001)
        expect(refused).toMatchObject({ status: 400, body: { code: "goodwill_too_high", details: { most: 20000 } } })
        const { refund_case } = await ok(grant(booking, 3570, "heating"))
        expect((await ok(grant(booking, 3570, "heating"))).refund_case.id).toBe(refund_case.id)
        expect(await books(booking)).toMatchObject({
          status: "pending",
          total: 164.3,
          tax: 26.23277311,
          pending: -35.7,
        })
        await ok(payOut(staff, refund_case.id))
        expect(await books(booking)).toMatchObject({ paid: 164.3, pending: 0, refunded: 35.7 })
        const { refund_case: rest } = await ok(cancelByStaff(staff, booking))
        expect(rest?.amount).toBe(16430)
        await ok(payOut(staff, rest?.id ?? ""))
        expect(await books(booking)).toMatchObject({ status: "canceled", total: 0, paid: 0, pending: 0 })
      })

      it("gives no more than there is, however many give at once (C-73)", async () => {
        const { staff } = shop().world
        const booking = await anna(CARD)
        const answers = await Promise.all([grant(booking, 12000), grant(booking, 12000)])
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
        const refused = answers.find(({ status }) => status === 400)
        expect(refused?.body).toMatchObject({ code: "goodwill_too_high", details: { most: 8000, wanted: 12000 } })
        const { refund_cases } = await bookingOf(staff, booking.order_id, shop().world.events.concert)
        expect(refund_cases).toMatchObject([{ amount: 12000, status: "requested" }])
        expect(await books(booking)).toMatchObject({ total: 80, pending: -120 })
      })
    })
  },
  { payment_providers: [CARD] }
)
