import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, rebook, toEvent } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    beforeEach(() => bank.reset())

    /** Anna has paid 100.00 by card for a stalls seat of the concert. */
    const anna = async () => {
      const { world } = shop()
      const { concert } = world.events
      const lines = [
        { variant_id: concert.tickets.Stalls?.variant_id ?? "", quantity: 1, participants: [{ first_name: "Anna" }] },
      ]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider: CARD })
      return { order, booking: await bookingOf(world.staff, order.id, concert) }
    }

    describe("Anna, who paid 100 by card, is rebooked by staff", () => {
      it("to the matinée for 70: the payment is carried over, and 30 are owed to her (C-48)", async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        const { order, booking } = await anna()
        const { plan, booking: fresh } = await rebook(world.staff, booking, toEvent(concert, matinee))

        expect(plan.settlement).toEqual({ kind: "refund", carried: 7000, due: 0, back: 3000 })
        expect(await ledgerOf(world.staff, order.id)).toMatchObject({
          status: "canceled",
          total: 0,
          tax: 0,
          paid: 0,
          pending: 0,
        })
        expect(await ledgerOf(world.staff, fresh.order_id)).toMatchObject({
          total: 70,
          tax: 11.17647059,
          paid: 100,
          pending: -30,
          captured: 100,
        })
        expect(bank.entries).toHaveLength(1)
        expect(fresh).toMatchObject({
          status: "confirmed",
          rebooked_from: { id: booking.id },
          refund_cases: [{ amount: 3000, status: "requested" }],
        })
        expect(fresh.participants[0]?.first_name).toBe("Anna")
        expect(fresh.participants[0]?.ticket_code).not.toBe(booking.participants[0]?.ticket_code)
        const old = await booksOf(container, world.staff, order.id)
        expect(old.bookings).toMatchObject([{ status: "cancelled", participants: ["cancelled"], seats: 0 }])
        expect(await seatsApart(container)).toEqual([])
        const { log, mails } = await booksOf(container, world.staff, fresh.order_id)
        expect(log).toEqual(["booking.rebooked", "refund_case.requested"])
        expect(mails).toEqual(["booking_rebooked → anna@example.com"])
      })

      it("chains", async () => {
        const { world } = shop()
        const { concert, matinee, gala } = world.events
        const { order, booking } = await anna()
        const second = await rebook(world.staff, booking, toEvent(concert, matinee))
        const third = await rebook(world.staff, second.booking, toEvent(matinee, gala))
        const chain = await chainOf(world.staff, [order.id, second.booking.order_id, third.booking.order_id])
        expect(chain).toMatchObject({ transactions: 100, captured_less_refunded: 100, pending: [0, 0, 50] })
        expect(third.plan.settlement).toEqual({ kind: "collect", carried: 10000, due: 5000, back: 0 })
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
