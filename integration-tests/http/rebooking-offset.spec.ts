import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const CARD = "pp_test_card"

type Collections = { order: { payment_collections: { id: string; status: string; amount: number }[] } }

inShop(
  (shop) => {
    /** Anna has paid 100.00 by card for a stalls seat of the concert. */
    const anna = async (): Promise<StaffBooking> => {
      const { world } = shop()
      const { concert } = world.events
      const lines = [{ variant_id: variantOf(concert), quantity: 1, participants: [{ first_name: "Anna" }] }]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
      return bookingOf(world.staff, order.id, concert)
    }

    /** Staff take the money for what is due, by core's own button. */
    const payDue = async (orderId: string) => {
      const { staff } = shop().world
      const { order } = await ok(staff.get<Collections>(`/admin/orders/${orderId}?fields=*payment_collections`))
      const due = order.payment_collections.find(({ status }) => status === "not_paid")
      await ok(staff.post(`/admin/payment-collections/${due?.id}/mark-as-paid`, { order_id: orderId }))
    }

    /** The booking once its payment has been noticed. */
    const confirmed = ({ order_id, event }: StaffBooking) =>
      until(
        () => bookingOf(shop().world.staff, order_id, event),
        ({ status }) => status === "confirmed"
      )

    describe("Anna, who paid 100 by card, is rebooked by staff (C-47, C-48)", () => {
      it("to the matinée for 70: the payment is carried over, 30 are owed and paid back, nothing is left pending", async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        const old = await anna()
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, matinee))

        expect(plan.settlement).toEqual({ kind: "refund", carried: 7000, due: 0, back: 3000 })
        expect(await ledgerOf(world.staff, old.order_id)).toMatchObject({
          ...{ status: "canceled", total: 0, tax: 0, paid: 0, pending: 0, captured: 0, collections: [] },
        })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({
          ...{ total: 70, tax: 11.17647059, paid: 100, pending: -30, captured: 100 },
        })
        expect(bank.entries.map(({ kind, amount }) => [kind, amount])).toEqual([["capture", 100]])
        expect(booking).toMatchObject({
          ...{
            status: "confirmed",
            rebooked_from: { id: old.id },
            totals: { total: 7000, paid: 7000, open: 0, refund_open: 3000 },
          },
          refund_cases: [{ amount: 3000, status: "requested" }],
        })

        const [refundCase] = booking.refund_cases
        const paid = await ok(payOut(world.staff, refundCase?.id ?? ""))
        expect(paid.refund_case).toMatchObject({ status: "paid", last_error: null })
        expect(bank.total("refund")).toBe(30)
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          ...{ transactions: 70, captured_less_refunded: 70, pending: [0, 0] },
        })
        const { log, mails } = await booksOf(container, world.staff, booking.order_id)
        expect(log).toEqual(["booking.rebooked", "refund_case.requested", "refund_case.approved", "refund_case.paid"])
        expect(mails).toEqual(["booking_rebooked → anna@example.com", "refund_paid → anna@example.com"])
      })

      it("keeps her name, makes a new ticket code, and gives the old seat back", async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        const old = await anna()
        const { booking } = await rebook(world.staff, old, toEvent(concert, matinee))
        expect(booking.participants).toMatchObject([{ first_name: "Anna" }])
        expect(booking.participants[0]?.ticket_code).not.toBe(old.participants[0]?.ticket_code)
        const books = await booksOf(container, world.staff, old.order_id)
        expect(books.bookings).toMatchObject([{ status: "cancelled", participants: ["cancelled"], seats: 0 }])
        expect(books.log).toEqual(["booking.registered", "booking.rebooked"])
        expect(await seatsApart(container)).toEqual([])
        expect(await ok(world.staff.get("/admin/change-log/verification"))).toMatchObject({ whole: true, breaks: [] })
      })

      it("for an equal amount: no money moves, nothing is due", async () => {
        const { world } = shop()
        const { concert } = world.events
        const old = await anna()
        await ok(
          world.staff.post(`/admin/events/${concert.id}/ticket-types/${concert.tickets.Balcony?.id}`, {
            prices: [{ currency_code: "eur", amount: 10_000 }],
          })
        )
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, concert, [["Stalls", "Balcony"]]))
        expect(plan.settlement).toEqual({ kind: "even", carried: 10000, due: 0, back: 0 })
        expect(booking.refund_cases).toEqual([])
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          transactions: 100,
          pending: [0, 0],
        })
        expect(bank.entries).toHaveLength(1)
      })

      it("to the gala for 150: only the difference is asked, and its payment confirms the booking (C-25)", async () => {
        const { world, container } = shop()
        const { concert, gala } = world.events
        const old = await anna()
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, gala))
        expect(plan.settlement).toEqual({ kind: "collect", carried: 10000, due: 5000, back: 0 })
        expect(booking).toMatchObject({ status: "awaiting_payment", totals: { total: 15000, paid: 10000, open: 5000 } })
        expect((await ledgerOf(world.staff, booking.order_id)).collections).toEqual(["completed 100", "not_paid 50"])

        await payDue(booking.order_id)
        expect(await confirmed(booking)).toMatchObject({ status: "confirmed", totals: { paid: 15000, open: 0 } })
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          ...{ transactions: 150, captured_less_refunded: 150, pending: [0, 0] },
        })
        const { mails } = await booksOf(container, world.staff, booking.order_id)
        expect(mails).toEqual(["booking_rebooked → anna@example.com", "booking_confirmed → anna@example.com"])
      })
    })

    describe("a chain of rebookings", () => {
      it("A → B → C carries the whole payment on, an open refund with it, and ends with nothing pending", async () => {
        const { world } = shop()
        const { concert, matinee, gala } = world.events
        const a = await anna()
        const { booking: b } = await rebook(world.staff, a, toEvent(concert, matinee))
        const { plan, booking: c } = await rebook(world.staff, b, toEvent(matinee, gala))
        expect(plan.settlement).toEqual({ kind: "collect", carried: 10000, due: 5000, back: 0 })
        const superseded = await bookingOf(world.staff, b.order_id, matinee)
        expect(superseded.refund_cases).toMatchObject([{ amount: 3000, status: "rejected" }])

        await payDue(c.order_id)
        const paid = await confirmed(c)
        const { plan: last, booking: d } = await rebook(world.staff, paid, toEvent(gala, matinee))
        expect(last.settlement).toEqual({ kind: "refund", carried: 7000, due: 0, back: 8000 })
        await ok(payOut(world.staff, d.refund_cases[0]?.id ?? ""))
        expect(bank.total("refund")).toBe(80)
        expect(
          await chainOf(
            world.staff,
            [a, b, c, d].map(({ order_id }) => order_id)
          )
        ).toMatchObject({
          ...{ transactions: 70, captured_less_refunded: 70, pending: [0, 0, 0, 0] },
        })
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
