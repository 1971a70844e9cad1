import { ok } from "../fixtures/api"
import { annaBuys, cancelByStaff, confirm, shown } from "../fixtures/cancel"
import { enter } from "../fixtures/customer"
import { ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, type StaffBooking } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const share = (percent: number) => ({ tiers: [], after: { kind: "share", percent } })

inShop(
  (shop) => {
    const anna = (provider: string) => annaBuys(shop().world, provider)
    const books = ({ order_id }: StaffBooking) => ledgerOf(shop().world.staff, order_id)

    describe("a customer who cancels by themselves", () => {
      const open = { self_service: true, cancelling: { free: true, unpaid: true, paid: true } }
      const allow = async (set: object) => {
        const { staff, events } = shop().world
        const { self_service, ...own } = { ...open, ...set }
        const contacts = { organiser: { email: "desk@concert.example" } }
        await ok(staff.post(`/admin/events/${events.concert.id}`, { policy: own, self_service, contacts }))
      }
      const enterOwn = async (booking: StaffBooking) => {
        const { world } = shop()
        const { booking: own } = await ok(
          world.staff.get<{ booking: { number: string; booker: { email: string } } }>(`/admin/bookings/${booking.id}`)
        )
        return enter(world.storefront, { number: own.number, email: own.booker.email })
      }
      it("needs the switch for what they have paid, a reason and the notice; then it is done (C-56, C-77)", async () => {
        const { staff } = shop().world
        await allow({ cancelling: { free: true, unpaid: true, paid: false } })
        const booking = await anna(CARD)
        const customer = await enterOwn(booking)
        expect(await shown(customer)).toMatchObject({ status: 403, body: { code: "cancelling_not_allowed" } })

        const notice = "The fee is kept."
        await allow({ cancel_reason: "required", cancel_notice: notice, cancellation_fee: share(10) })
        const { cancellation } = await ok(shown(customer))
        expect(cancellation).toMatchObject({ fee: 0, back: 20000, reason_required: true, notice })
        const body = { version: booking.version, plan_hash: cancellation.hash }
        const unread = await confirm(customer, { ...body, reason: "Ill" })
        expect(unread).toMatchObject({ status: 400, body: { code: "cancel_notice_unacknowledged" } })
        const silent = await confirm(customer, { ...body, notice_acknowledged: true })
        expect(silent).toMatchObject({ status: 400, body: { code: "cancel_reason_missing" } })
        expect((await bookingOf(staff, booking.order_id, shop().world.events.concert)).status).toBe("confirmed")

        const done = await ok(confirm(customer, { ...body, notice_acknowledged: true, reason: "Ill" }))
        expect(done).toMatchObject({
          booking: { status: "cancelled" },
          refund_case: { status: "requested", amount: 20000 },
        })
      })

      it("is refused after the period, with whom to ask; staff may (C-77)", async () => {
        const { staff } = shop().world
        await allow({ cancel_until: { kind: "at", at: "2020-01-01T00:00:00Z" } })
        const booking = await anna(CARD)
        const refused = await shown(await enterOwn(booking))
        const contact = { email: "desk@concert.example" }
        expect(refused).toMatchObject({ status: 410, body: { code: "cancelling_closed", details: { contact } } })
        await ok(cancelByStaff(staff, booking))
      })

      it("gets the money back without staff where the policy says so, and a mail that says what was kept", async () => {
        const { mailbox } = shop()
        await allow({ auto_refund: true, cancellation_fee: share(25) })
        const booking = await anna(CARD)
        const customer = await enterOwn(booking)
        const { cancellation } = await ok(shown(customer))
        const done = await ok(confirm(customer, { version: booking.version, plan_hash: cancellation.hash }))
        expect(done.refund_case).toMatchObject({ status: "paid", amount: 15000 })
        expect(bank.total("refund")).toBe(150)
        expect(await books(booking)).toMatchObject({ paid: 50, pending: 0 })
        const mail = (await mailbox.all()).find(({ text }) => text?.includes(booking.number) && text.includes("€50.00"))
        expect(mail?.text).toContain("€150.00")
      })

      it("leaves the case approved with its error where the provider cannot refund (C-62)", async () => {
        await allow({ auto_refund: true })
        const booking = await anna(CARD)
        const customer = await enterOwn(booking)
        const { cancellation } = await ok(shown(customer))
        bank.refuses = "no refunds today"
        const done = await ok(confirm(customer, { version: booking.version, plan_hash: cancellation.hash }))
        expect(done).toMatchObject({
          booking: { status: "cancelled" },
          refund_case: { status: "approved", amount: 20000 },
        })
        expect(await books(booking)).toMatchObject({ refunded: 0, pending: -200 })
        const { refund_cases } = await bookingOf(shop().world.staff, booking.order_id, shop().world.events.concert)
        expect(refund_cases).toMatchObject([{ last_error: expect.stringContaining("no refunds today") }])
      })
    })
  },
  { payment_providers: [CARD] }
)
