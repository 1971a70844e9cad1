import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { drainInTurn } from "../../src/workflows/outbox/drain-in-turn"
import { ok } from "../fixtures/api"
import { annaBuys, cancelByStaff } from "../fixtures/cancel"
import type { StaffBooking } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const [CARD, INVOICE] = ["pp_test_card", "pp_invoice_invoice"]
type Overdue = {
  bookings: { id: string; open: number; reminded: number; blocked: boolean; last_note: { note: string } | null }[]
  count: number
}

inShop(
  (shop) => {
    const staff = () => shop().world.staff
    const overdue = async () => {
      const { bookings, count } = await ok(staff().get<Overdue>("/admin/bookings/overdue"))
      expect(count).toBe(bookings.length)
      return bookings
    }
    /** So many days after its payment term. */
    const late = ({ id }: StaffBooking, days: number) =>
      shop()
        .container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("update booking set payment_due_at = now() - ? * interval '1 day' where id = ?", [days, id])

    it("lists who has not paid in time, the longest first, with what is open and what came of the last call (V15, V16)", async () => {
      const { world, container } = shop()
      const [first, second, third] = [
        await annaBuys(world, INVOICE),
        await annaBuys(world, INVOICE),
        await annaBuys(world, CARD),
      ]
      expect(await overdue()).toEqual([])
      await late(first, 1)
      await late(second, 9)
      expect((await overdue()).map(({ id }) => id)).toEqual([second.id, first.id])
      expect((await overdue()).some(({ id }) => id === third.id)).toBe(false)

      const receipt = { number: "K-9", amount: 5000, kind: "bank", paid_at: "2026-05-10T08:00:00Z" }
      await ok(staff().post(`/admin/bookings/${second.id}/receipts`, receipt))
      await ok(staff().post(`/admin/bookings/${second.id}/payment-notes`, { reason: "Wanted a copy of the invoice" }))
      await ok(staff().post(`/admin/bookings/${second.id}/payment-notes`, { reason: "Pays the rest on Friday" }))
      await ok(staff().post(`/admin/bookings/${second.id}/dunning-block`, { scope: "booking", reason: "Friday" }))
      await ok(staff().post(`/admin/bookings/${second.id}/final-notice`))
      await drainInTurn(container)
      expect(await staff().post(`/admin/bookings/${third.id}/final-notice`)).toMatchObject({
        status: 409,
        body: { code: "payment_not_due" },
      })
      const notices = (await shop().mailbox.all()).filter(({ subject }) => subject?.startsWith("Final notice"))
      expect(notices.map(({ subject }) => subject?.includes(second.number))).toEqual([true])
      const [worst] = await overdue()
      const told = { open: 15000, reminded: 1, blocked: true, last_note: { note: "Pays the rest on Friday" } }
      expect(worst).toMatchObject(told)

      await ok(cancelByStaff(staff(), first, { fee: "none", reason: "Not paid in time" }))
      await ok(staff().post(`/admin/bookings/${second.id}/receipts`, { ...receipt, number: "K-10", amount: 15000 }))
      expect(await overdue()).toEqual([])
    })
  },
  { payment_providers: [CARD, INVOICE] }
)
