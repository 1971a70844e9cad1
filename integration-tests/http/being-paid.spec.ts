import { ok } from "../fixtures/api"
import { annaBuys, cancelByStaff } from "../fixtures/cancel"
import { atLink, payWith } from "../fixtures/paying"
import { rebook, type StaffBooking, toEvent } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const [CARD, INVOICE] = ["pp_test_card", "pp_invoice_invoice"]
const DAY = 86_400_000

inShop(
  (shop) => {
    const staff = () => shop().world.staff
    const seen = async ({ id }: Pick<StaffBooking, "id">) =>
      (await ok(staff().get<{ booking: StaffBooking }>(`/admin/bookings/${id}`))).booking
    /** In how many whole days the term ends, counted from now. */
    const daysLeft = ({ totals }: StaffBooking) =>
      totals.payment_due_at ? Math.floor((Date.parse(totals.payment_due_at) - Date.now()) / DAY) : null

    describe("until when a booking is to be paid (V12)", () => {
      it("is a fortnight for what was bought on invoice, and nothing for what was paid at once or costs nothing", async () => {
        const { world } = shop()
        const billed = await annaBuys(world, INVOICE)
        expect(daysLeft(await seen(billed))).toBeGreaterThanOrEqual(14 - 1)
        expect(new Date((await seen(billed)).totals.payment_due_at ?? "").getUTCSeconds()).toBe(59)
        expect(daysLeft(await annaBuys(world, CARD))).toBeNull()
      })

      it("is over once it is paid, by whichever way", async () => {
        const { world, container } = shop()
        const billed = await annaBuys(world, INVOICE)
        await ok(payWith(await atLink(world.storefront, container, billed.number), CARD))
        expect((await seen(billed)).totals).toMatchObject({ open: 0, payment_due_at: null })
      })

      it("begins anew with a dearer change, from the day of the change (C-26, C-50)", async () => {
        const { world } = shop()
        const { concert, matinee } = world.events
        await ok(staff().post("/admin/booking-settings", { payment_term_days: 0 }))
        const billed = await annaBuys(world, INVOICE)
        expect(daysLeft(await seen(billed))).toBe(0)
        await ok(staff().post("/admin/booking-settings", { payment_term_days: 30, timezone: "Pacific/Auckland" }))
        const { booking } = await rebook(staff(), billed, toEvent(concert, matinee))
        expect(daysLeft(booking)).toBeGreaterThanOrEqual(29)
        expect((await seen(billed)).totals.payment_due_at).toBeNull()
      })

      it("is a new one for the fee of what is cancelled unpaid, and none where that costs nothing", async () => {
        const { world } = shop()
        const [free, charged] = [await annaBuys(world, INVOICE), await annaBuys(world, INVOICE)]
        const { booking } = await ok(cancelByStaff(staff(), free, { fee: "none" }))
        expect(booking.totals.payment_due_at).toBeNull()
        const { booking: owing } = await ok(cancelByStaff(staff(), charged, { fee: { amount: 5000 } }))
        expect(daysLeft(await seen(owing))).toBeGreaterThanOrEqual(13)
      })
    })
  },
  { payment_providers: [CARD, INVOICE] }
)
