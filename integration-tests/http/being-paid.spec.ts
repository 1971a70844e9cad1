import { minor } from "../../src/domain/money/minor"
import { DEFAULT_PAYMENT_REMINDERS } from "../../src/domain/settings/payment-reminders"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { drainInTurn } from "../../src/workflows/outbox/drain-in-turn"
import { remindUnpaid } from "../../src/workflows/paying/remind-unpaid"
import { ok } from "../fixtures/api"
import { annaBuys, cancelByStaff } from "../fixtures/cancel"
import { documentsOf, sellAs } from "../fixtures/documents"
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

    describe("reminders of what is not paid (V12, V13, C-80)", () => {
      const days = (count: number) => new Date(Date.now() + count * DAY)
      const byDay = (count: number) => new Date(`${days(count).toISOString().slice(0, 10)}T11:00:00Z`)
      /** The job as two workers run it three times a day, with all the mails that come of it. */
      const remind = async (at: Date) => {
        const { container } = shop()
        for (const hours of [0, 2, 4]) {
          const now = new Date(at.getTime() + hours * 3_600_000)
          await Promise.all([remindUnpaid(container, now), remindUnpaid(container, now)])
        }
        await drainInTurn(container)
      }
      const mails = async ({ number }: StaffBooking, about: RegExp) =>
        (await shop().mailbox.all()).filter(({ subject = "" }) => subject.includes(number) && about.test(subject))
      const reminders = (booking: StaffBooking) => mails(booking, /^Not paid yet/)
      const entries = async ({ id }: StaffBooking) => {
        const { changes } = await ok(
          staff().get<{ changes: { action: string; changes: { after: unknown }[] }[] }>(
            `/admin/bookings/${id}/changes?all=true`
          )
        )
        return changes.filter(
          ({ action, changes: told }) =>
            action === "mail.sent" && told.some(({ after }) => after === "payment_reminder")
        )
      }

      it("come once a day on two workers that look three times a day, with an entry each, and never after the payment", async () => {
        const { world, container } = shop()
        await sellAs(staff())
        const billed = await annaBuys(world, INVOICE)
        await remind(byDay(14))
        expect(await reminders(billed)).toEqual([])
        await remind(byDay(16))
        const [first, ...more] = await reminders(billed)
        expect(more).toEqual([])
        expect(await entries(billed)).toHaveLength(1)
        expect(first?.text).toMatch(/200\.00[\s\S]*pay#pay=\S+[\s\S]*If you have paid meanwhile/)
        const [invoice] = await documentsOf(staff(), billed.id)
        expect(first?.text).toMatch(new RegExp(`DE02 1203 0000 0000 2020 51\\s+Reference\\s+${invoice?.number}\\s`))

        // Chosen already, and paid before it leaves.
        const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
        const chosen = {
          booking_id: billed.id,
          customer_id: null,
          open: minor(20000),
          providers: [INVOICE],
          timezone: "UTC",
        }
        const now = byDay(17).toISOString()
        expect(await bookings.askPaymentReminder({ ...chosen, rules: DEFAULT_PAYMENT_REMINDERS, now })).toBe(true)
        await ok(payWith(await atLink(world.storefront, container, billed.number), CARD))
        await drainInTurn(container)
        await remind(byDay(18))
        expect(await reminders(billed)).toHaveLength(1)
        expect(await entries(billed)).toHaveLength(1)
      })

      it("are off for an event that wants none, and its term is its own", async () => {
        const { world } = shop()
        const change = (body: object) => ok(staff().post(`/admin/events/${world.events.concert.id}`, body))
        await change({ payment_term_days: 3, payment_reminders: false })
        const billed = await annaBuys(world, INVOICE)
        expect(daysLeft(await seen(billed))).toBe(3)
        await remind(byDay(6))
        expect(await reminders(billed)).toEqual([])
        await change({ payment_term_days: null, payment_reminders: true })
        await remind(byDay(6))
        expect(await reminders(billed)).toHaveLength(1)
        expect(daysLeft(await seen(await annaBuys(world, INVOICE)))).toBeGreaterThanOrEqual(13)
      })

      it("are kept back by a block with its reason, and by nothing once it is lifted; a rebooking ends them (C-50)", async () => {
        const { world } = shop()
        const billed = await annaBuys(world, INVOICE)
        const block = { scope: "customer", reason: "pays in cash on Friday" }
        await ok(staff().post(`/admin/bookings/${billed.id}/dunning-block`, block))
        await remind(byDay(16))
        expect(await reminders(billed)).toEqual([])
        expect(await seen(billed)).toMatchObject({ dunning_blocks: [block] })
        await ok(staff().post(`/admin/bookings/${billed.id}/dunning-block/lift`, { scope: "customer" }))
        await remind(byDay(16))
        expect(await reminders(billed)).toHaveLength(1)

        const { booking } = await rebook(
          staff(),
          await seen(billed),
          toEvent(world.events.concert, world.events.matinee)
        )
        await remind(byDay(17))
        expect(await reminders(billed)).toHaveLength(1)
        expect(await reminders(booking)).toHaveLength(1)
      })
    })
  },
  { payment_providers: [CARD, INVOICE] }
)
