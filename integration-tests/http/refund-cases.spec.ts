import { randomUUID } from "node:crypto"
import { ok } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import {
  bookingOf,
  pay,
  payOut,
  type RefundCase,
  rebook,
  type StaffBooking,
  toEvent,
  variantOf,
} from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    /** Anna paid 100.00 and was rebooked to 70.00: 30.00 are owed to her. */
    const owed = async (): Promise<{ booking: StaffBooking; refundCase: RefundCase }> => {
      const { world } = shop()
      const { concert, matinee } = world.events
      const lines = [{ variant_id: variantOf(concert), quantity: 1 }]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
      const { booking } = await rebook(
        world.staff,
        await bookingOf(world.staff, order.id, concert),
        toEvent(concert, matinee)
      )
      const [refundCase] = booking.refund_cases
      if (!refundCase) throw new Error("No refund case was opened")
      return { booking, refundCase }
    }
    const caseOf = async (booking: StaffBooking) => {
      const path = `/admin/refund-cases?booking_id=${booking.id}`
      const { refund_cases } = await ok(shop().world.staff.get<{ refund_cases: RefundCase[] }>(path))
      return refund_cases[0]
    }

    describe("a refund case (SPEC U13, V25)", () => {
      it("moves no money by itself, and none before staff have approved it", async () => {
        const { world } = shop()
        const { booking, refundCase } = await owed()
        const early = await pay(world.staff, refundCase.id, randomUUID())
        expect(early).toMatchObject({
          status: 409,
          body: { code: "refund_case_locked", details: { status: "requested" } },
        })
        expect(bank.total("refund")).toBe(0)
        expect(await caseOf(booking)).toMatchObject({ status: "requested" })
      })

      it("once rejected is paid no more, and says why", async () => {
        const { world, container } = shop()
        const { booking, refundCase } = await owed()
        await ok(world.staff.post(`/admin/refund-cases/${refundCase.id}/reject`, { reason: "Paid in cash" }))
        expect(await caseOf(booking)).toMatchObject({ status: "rejected", reason: "Paid in cash" })
        expect((await pay(world.staff, refundCase.id, randomUUID())).status).toBe(409)
        expect((await world.staff.post(`/admin/refund-cases/${refundCase.id}/approve`)).status).toBe(409)
        const { log, mails } = await booksOf(container, world.staff, booking.order_id)
        expect(log).toEqual(["booking.rebooked", "refund_case.requested", "refund_case.rejected"])
        expect(mails).not.toContain("refund_paid → anna@example.com")
        expect(bank.total("refund")).toBe(0)
      })

      it("that nobody knows is answered as such", async () => {
        const { staff } = shop().world
        expect(await pay(staff, "bref_none", randomUUID())).toMatchObject({
          status: 404,
          body: { code: "refund_case_not_found" },
        })
      })
    })

    describe("a payout (C-73)", () => {
      it("that the provider refuses leaves the case open with its error, and nothing booked; a retry pays", async () => {
        const { world, container } = shop()
        const { booking, refundCase } = await owed()
        const before = await ledgerOf(world.staff, booking.order_id)
        bank.refuses = "insufficient funds"
        const key = randomUUID()
        const failed = await payOut(world.staff, refundCase.id, key)
        expect(failed).toMatchObject({
          status: 400,
          body: { code: "refund_failed", details: { error: "insufficient funds" } },
        })
        expect(await caseOf(booking)).toMatchObject({
          status: "approved",
          last_error: "insufficient funds",
          attempts: 1,
          amount: 3000,
        })
        expect(await ledgerOf(world.staff, booking.order_id)).toEqual(before)

        bank.refuses = null
        expect((await pay(world.staff, refundCase.id, key)).body).toMatchObject({ code: "refund_failed" })
        expect(bank.total("refund")).toBe(0)
        await ok(pay(world.staff, refundCase.id, randomUUID()))
        expect(bank.total("refund")).toBe(30)
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({
          total: 70,
          paid: 70,
          pending: 0,
          refunded: 30,
        })
        const { log, mails } = await booksOf(container, world.staff, booking.order_id)
        expect(log.slice(2)).toEqual(["refund_case.approved", "refund_case.failed", "refund_case.paid"])
        expect(mails.filter((mail) => mail.startsWith("refund_paid"))).toHaveLength(1)
      })

      it("asked twice with one key is one payment", async () => {
        const { world } = shop()
        const { refundCase } = await owed()
        const key = randomUUID()
        const first = await payOut(world.staff, refundCase.id, key)
        const again = await pay(world.staff, refundCase.id, key)
        expect([first.status, again.status]).toEqual([200, 200])
        expect(bank.entries.filter(({ kind }) => kind === "refund")).toHaveLength(1)
      })

      it("asked twice at once is one payment; the second is told that the case is closed", async () => {
        const { world } = shop()
        const { booking, refundCase } = await owed()
        await ok(world.staff.post(`/admin/refund-cases/${refundCase.id}/approve`))
        const answers = await Promise.all([1, 2].map(() => pay(world.staff, refundCase.id, randomUUID())))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        expect(bank.total("refund")).toBe(30)
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ pending: 0, refunded: 30 })
      })

      it("never pays more than the order still owes", async () => {
        const { world } = shop()
        const { booking, refundCase } = await owed()
        await ok(world.staff.post(`/admin/refund-cases/${refundCase.id}/approve`))
        const { events } = world
        const dearer = await rebook(
          world.staff,
          await bookingOf(world.staff, booking.order_id, events.matinee),
          toEvent(events.matinee, events.gala)
        )
        expect(await pay(world.staff, refundCase.id, randomUUID())).toMatchObject({
          status: 409,
          body: { code: "refund_case_locked" },
        })
        expect(dearer.booking.refund_cases).toEqual([])
        expect(bank.total("refund")).toBe(0)
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
