import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const [HOLD, INVOICE, MANUAL, CARD] = ["pp_test_hold", "pp_test_invoice", "pp_system_default", "pp_test_card"]

type Payments = {
  order: {
    payment_collections: {
      id: string
      payments: { id: string }[]
      payment_sessions: { id: string; status: string }[]
    }[]
  }
}

inShop(
  (shop) => {
    const books = async (
      provider: string,
      event: "concert" | "matinee" | "workshop" = "concert"
    ): Promise<StaffBooking> => {
      const { world } = shop()
      const title = event === "workshop" ? "Place" : "Stalls"
      const lines = [{ variant_id: variantOf(world.events[event], title), quantity: 1 }]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider })
      return bookingOf(world.staff, order.id, world.events[event])
    }
    const paymentsOf = async (orderId: string) => {
      const fields = "*payment_collections,*payment_collections.payments,*payment_collections.payment_sessions"
      const { order } = await ok(shop().world.staff.get<Payments>(`/admin/orders/${orderId}?fields=${fields}`))
      return order.payment_collections
    }
    const capture = async (orderId: string) => {
      const [payment] = (await paymentsOf(orderId)).flatMap(({ payments }) => payments)
      await ok(shop().world.staff.post(`/admin/payments/${payment?.id}/capture`))
    }

    describe("authorised only", () => {
      it.each([HOLD, MANUAL])("%s: a cheaper booking takes the authorisation along, uncaptured", async (provider) => {
        const { world } = shop()
        const old = await books(provider)
        const { plan, booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))
        expect(plan).toMatchObject({
          settlement: { kind: "even", carried: 7000, due: 0, back: 0 },
          warnings: ["authorised_beyond_total"],
        })
        expect(bank.entries).toEqual([])
        expect(booking).toMatchObject({ status: "confirmed", refund_cases: [] })
        expect(await ledgerOf(world.staff, old.order_id)).toMatchObject({
          status: "canceled",
          total: 0,
          paid: 0,
          pending: 0,
          collections: [],
        })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({
          total: 70,
          paid: 0,
          payment_status: "authorized",
          collections: ["authorized 70"],
        })
      })

      it("capturing all that was authorised opens a refund case over the rest, and both end with nothing pending", async () => {
        const { world } = shop()
        const old = await books(HOLD)
        const { booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))
        await capture(booking.order_id)
        const { refund_cases } = await until(
          () => bookingOf(world.staff, booking.order_id, world.events.matinee),
          ({ refund_cases }) => refund_cases.length > 0
        )
        expect(refund_cases).toMatchObject([{ amount: 3000, status: "requested" }])
        await ok(payOut(world.staff, refund_cases[0]?.id ?? ""))
        expect([bank.total("capture"), bank.total("refund")]).toEqual([100, 30])
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          ...{ transactions: 70, captured_less_refunded: 70, pending: [0, 0] },
        })
      })

      it("a free booking lets the authorisation go", async () => {
        const { world } = shop()
        const { concert, workshop } = world.events
        const old = await books(HOLD)
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, workshop, [["Stalls", "Place"]]))
        expect(plan.settlement).toEqual({ kind: "even", carried: 0, due: 0, back: 0 })
        expect(bank.entries.map(({ kind, amount }) => [kind, amount])).toEqual([["cancel", 100]])
        expect((await ledgerOf(world.staff, old.order_id)).collections).toEqual(["canceled 100"])
        expect(booking).toMatchObject({ status: "confirmed", totals: { total: 0, open: 0 } })
      })

      it("a dearer booking captures first, for core would cancel the authorisation, and asks the difference", async () => {
        const { world } = shop()
        const old = await books(HOLD)
        const { plan, booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.gala))
        expect(plan.settlement).toEqual({ kind: "collect", carried: 10000, due: 5000, back: 0 })
        expect(bank.entries.map(({ kind, amount }) => [kind, amount])).toEqual([["capture", 100]])
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          ...{ transactions: 100, captured_less_refunded: 100, pending: [0, 50] },
        })
      })
    })

    describe("on invoice (SPEC U12)", () => {
      it("the old invoice is void and the new booking is on invoice again, over its own amount", async () => {
        const { world } = shop()
        const old = await books(INVOICE)
        expect(old.status).toBe("confirmed")
        const { plan, booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))
        expect(plan.settlement).toEqual({ kind: "collect", carried: 0, due: 7000, back: 0 })
        expect(booking.status).toBe("confirmed")
        expect(await ledgerOf(world.staff, old.order_id)).toMatchObject({
          status: "canceled",
          pending: 0,
          collections: ["canceled 100"],
        })
        expect((await paymentsOf(old.order_id)).flatMap(({ payment_sessions }) => payment_sessions)).toEqual([])
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({
          total: 70,
          pending: 70,
          payment_status: "awaiting",
          collections: ["awaiting 70"],
        })
        expect((await paymentsOf(booking.order_id))[0]?.payment_sessions).toMatchObject([
          { status: "pending_authorization" },
        ])
        expect(bank.entries).toEqual([])
      })

      it("leaves the booking where it was when the provider does not bill it again", async () => {
        const { world } = shop()
        const old = await books(INVOICE)
        const before = await ledgerOf(world.staff, old.order_id)
        bank.declines = true
        await expect(rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))).rejects.toThrow(
          "500"
        )
        expect(await ledgerOf(world.staff, old.order_id)).toEqual(before)
        expect(await bookingOf(world.staff, old.order_id, world.events.concert)).toMatchObject({
          status: "confirmed",
          version: old.version,
        })
        const { count } = await ok(world.staff.get<{ count: number }>("/admin/orders"))
        expect(count).toBe(1)
      })
    })

    describe("free", () => {
      it("to free: one step, no payment (SPEC U10)", async () => {
        const { world } = shop()
        const { matinee, workshop } = world.events
        await ok(
          world.staff.post(`/admin/events/${matinee.id}/ticket-types/${matinee.tickets.Balcony?.id}`, {
            prices: [{ currency_code: "eur", amount: 0 }],
          })
        )
        const old = await books(MANUAL, "workshop")
        const { plan, booking } = await rebook(world.staff, old, toEvent(workshop, matinee, [["Place", "Balcony"]]))
        expect(plan.settlement).toEqual({ kind: "even", carried: 0, due: 0, back: 0 })
        expect(booking.status).toBe("confirmed")
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 0, pending: 0 })
      })

      it("to paid: the whole price is due, by any of Medusa's payment routes", async () => {
        const { world } = shop()
        const { matinee, workshop } = world.events
        const old = await books(MANUAL, "workshop")
        const { plan, booking } = await rebook(world.staff, old, toEvent(workshop, matinee, [["Place", "Stalls"]]))
        expect(plan.settlement).toEqual({ kind: "collect", carried: 0, due: 7000, back: 0 })
        expect(booking.status).toBe("awaiting_payment")
        const [collection] = (await paymentsOf(booking.order_id)).filter(({ payments }) => payments.length === 0)
        const session = await world.storefront.post(`/store/payment-collections/${collection?.id}/payment-sessions`, {
          provider_id: CARD,
        })
        expect(session.status).toBe(200)
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 70, pending: 70 })
      })

      it("from paid: everything goes back", async () => {
        const { world } = shop()
        const { concert, workshop } = world.events
        const old = await books(CARD)
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, workshop, [["Stalls", "Place"]]))
        expect(plan.settlement).toEqual({ kind: "refund", carried: 0, due: 0, back: 10000 })
        await ok(payOut(world.staff, booking.refund_cases[0]?.id ?? ""))
        expect(await chainOf(world.staff, [old.order_id, booking.order_id])).toMatchObject({
          ...{ transactions: 0, captured_less_refunded: 0, pending: [0, 0] },
        })
      })
    })
  },
  { payment_providers: [HOLD, INVOICE, MANUAL, CARD] }
)
