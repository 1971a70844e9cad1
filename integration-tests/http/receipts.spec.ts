import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bookLeftReceipts } from "../../src/workflows/paying/receipts/take-receipt"
import { ok, type Refused } from "../fixtures/api"
import { mailsAbout } from "../fixtures/bookings"
import { annaBuys } from "../fixtures/cancel"
import { sqlOf } from "../fixtures/damages/damage"
import { ledgerOf } from "../fixtures/ledger"
import type { StaffBooking } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const INVOICE = "pp_invoice_invoice"
type Paid = {
  booking: StaffBooking & { receipts: { number: string; amount: number }[]; order: { payment_status: string } }
}

/** Anna owes 200.00 on invoice, and comes to the till. */
inShop(
  (shop) => {
    const staff = () => shop().world.staff
    const paid_at = "2026-05-10T10:00:00+02:00"
    const take = ({ id }: StaffBooking, number: string, amount: number, kind = "cash") =>
      staff().post<Paid & Refused>(`/admin/bookings/${id}/receipts`, { number, amount, kind, paid_at })
    /** What the order's books hold, in euros. */
    const held = async ({ order_id }: StaffBooking) => (await ledgerOf(staff(), order_id)).paid

    describe("receipts from the till (V8, V26)", () => {
      it("pay in parts; the last one pays the booking, once however often and at once it is told", async () => {
        const booking = await annaBuys(shop().world, INVOICE)
        const { booking: half } = await ok(take(booking, "K-1", 5000))
        expect(half.totals).toMatchObject({ open: 15000, payment_due_at: expect.any(String) })

        const twice = await Promise.all([take(booking, "K-2", 15000, "card"), take(booking, "K-2", 15000, "card")])
        for (const { status } of twice) expect(status).toBe(201)
        const { booking: paid } = await ok(take(booking, "K-2", 15000, "card"))
        expect(paid).toMatchObject({
          status: "confirmed",
          totals: { open: 0, payable: 0, payment_due_at: null },
          order: { payment_status: "captured" },
          receipts: [
            { number: "K-1", amount: 5000 },
            { number: "K-2", amount: 15000 },
          ],
        })
        expect(await held(booking)).toBe(200)
        const mails = await mailsAbout(shop().container, booking.number)
        expect(mails.filter((mail) => mail.startsWith("booking_confirmed"))).toHaveLength(2)
      })

      it("are known by their number: the same one with other contents is refused, and changes nothing", async () => {
        const [booking, other] = [await annaBuys(shop().world, INVOICE), await annaBuys(shop().world, INVOICE)]
        await ok(take(booking, "K-1", 5000))
        for (const told of [take(booking, "K-1", 5001), take(booking, "K-1", 5000, "bank"), take(other, "K-1", 5000)])
          expect(await told).toMatchObject({ status: 409, body: { code: "receipt_number_used" } })
        expect(await held(booking)).toBe(50)
        expect(await held(other)).toBe(0)
      })

      it("are of nothing and below too: a voucher that is swapped, and never more than was paid", async () => {
        const booking = await annaBuys(shop().world, INVOICE)
        await ok(take(booking, "K-1", 20000))
        await ok(take(booking, "K-2", 0, "voucher"))
        await ok(take(booking, "K-3", -5000))
        await ok(take(booking, "K-4", 5000, "voucher"))
        expect(await take(booking, "K-5", -20001)).toMatchObject({
          status: 409,
          body: { code: "receipt_exceeds_paid", details: { paid: 20000 } },
        })
        expect(await held(booking)).toBe(200)
      })

      it("beyond the total owe the rest back, and only once", async () => {
        const booking = await annaBuys(shop().world, INVOICE)
        await ok(take(booking, "K-1", 21000))
        const { booking: paid } = await ok(take(booking, "K-1", 21000))
        expect(paid.refund_cases).toMatchObject([{ amount: 1000, status: "requested" }])
        const [owed] = paid.refund_cases
        const payout = () => take(booking, "K-2", -1000)
        expect(await payout()).toMatchObject({
          status: 409,
          body: { code: "receipt_past_refund", details: { owed: 1000 } },
        })
        await ok(staff().post(`/admin/refund-cases/${owed?.id}/approve`, { channel: "cash" }))
        expect((await payout()).body.code).toBe("receipt_past_refund")
        const body = { channel: "cash", reference: "K-3", paid_at: new Date(Date.now() - 60_000).toISOString() }
        await ok(staff().post(`/admin/refund-cases/${owed?.id}/pay`, body, { "idempotency-key": "till" }))
        expect(await held(booking)).toBe(200)
        expect((await ok(payout())).booking.totals.open).toBe(1000)
      })

      it("that a process left are booked by the job, though a hundred older ones can never be", async () => {
        const { container } = shop()
        const { id: booking_id, order_id } = await annaBuys(shop().world, INVOICE)
        const columns = "number, booking_id, order_id, kind, amount, currency_code, paid_at, created_at, updated_at"
        const values = "'cash', 5000, 'eur', now(), now() - interval '1 hour', now() - interval '1 hour'"
        const sql = sqlOf(container)
        await sql(`insert into booking_receipt (id, ${columns})
                   select 'brcp_0' || lpad(place::text, 3, '0'), 'X-' || place, 'bkg_gone', 'order_gone', ${values}
                   from generate_series(1, 100) place`)
        await sql(`insert into booking_receipt (id, ${columns}) values ('brcp_left', 'K-1', ?, ?, ${values})`, [
          ...[booking_id, order_id],
        ])
        const told = jest.spyOn(container.resolve(ContainerRegistrationKeys.LOGGER), "error").mockReturnValue(undefined)
        try {
          await bookLeftReceipts(container)
          await bookLeftReceipts(container)
          expect(told).toHaveBeenCalledTimes(199)
        } finally {
          told.mockRestore()
        }
        expect((await ledgerOf(staff(), order_id)).paid).toBe(50)
      })
    })
  },
  { payment_providers: [INVOICE] }
)
