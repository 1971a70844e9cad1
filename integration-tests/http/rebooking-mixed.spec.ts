import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const [CARD, HOLD, INVOICE] = ["pp_test_card", "pp_test_hold", "pp_test_invoice"]

inShop(
  (shop) => {
    /** Anna has two concert seats (200.00), a matinée seat (70.00) and a T-shirt (25.00) in one order of 295.00. */
    const mixed = async (provider: string): Promise<{ orderId: string; old: StaffBooking }> => {
      const { world } = shop()
      const { concert, matinee } = world.events
      const lines = [
        { variant_id: variantOf(concert), quantity: 2 },
        { variant_id: variantOf(matinee), quantity: 1 },
        { variant_id: world.shirt.variant_id, quantity: 1 },
      ]
      const { order } = await buy(world, { email: "anna@example.com", lines, provider })
      return { orderId: order.id, old: await bookingOf(world.staff, order.id, concert) }
    }
    /** The rest of the order: matinée and T-shirt. */
    const REST = { status: "pending", total: 95, tax: 15.16806723, pending: 0 }

    describe("an order that also holds another event and a T-shirt", () => {
      it("keeps them, with totals, tax and payment right; the refund is paid by the order's own payment", async () => {
        const { world, container } = shop()
        const { concert, matinee } = world.events
        const { orderId, old } = await mixed(CARD)
        const { plan, booking } = await rebook(world.staff, old, toEvent(concert, matinee))
        expect(plan).toMatchObject({
          from: { total: 20000 },
          to: { total: 14000 },
          settlement: { carried: 14000, back: 6000 },
        })
        expect(await ledgerOf(world.staff, orderId)).toMatchObject({
          ...REST,
          paid: 95,
          captured: 295,
          collections: ["completed 295"],
        })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({
          total: 140,
          paid: 200,
          pending: -60,
          captured: 0,
          payment_status: "captured",
        })
        const rest = await booksOf(container, world.staff, orderId)
        expect(rest.order.lines).toEqual(["1 × Matinée", "1 × Tour T-shirt"])
        expect(rest.bookings.map(({ status, seats }) => [status, seats]).sort()).toEqual([
          ["cancelled", 0],
          ["confirmed", 1],
        ])
        expect(await seatsApart(container)).toEqual([])

        await ok(payOut(world.staff, booking.refund_cases[0]?.id ?? ""))
        expect(bank.total("refund")).toBe(60)
        expect(await ledgerOf(world.staff, orderId)).toMatchObject({ ...REST, paid: 95, refunded: 60 })
        expect(await chainOf(world.staff, [orderId, booking.order_id])).toMatchObject({
          ...{ transactions: 235, captured_less_refunded: 235, pending: [0, 0] },
        })
      })

      it("lets a second booking of the order go its own way", async () => {
        const { world } = shop()
        const { concert, matinee, gala } = world.events
        const { orderId, old } = await mixed(CARD)
        const first = await rebook(world.staff, old, toEvent(concert, matinee))
        const second = await rebook(world.staff, await bookingOf(world.staff, orderId, matinee), toEvent(matinee, gala))
        expect(second.plan.settlement).toEqual({ kind: "collect", carried: 7000, due: 8000, back: 0 })
        await ok(payOut(world.staff, first.booking.refund_cases[0]?.id ?? ""))
        expect(await ledgerOf(world.staff, orderId)).toMatchObject({
          status: "pending",
          total: 25,
          paid: 25,
          pending: 0,
        })
        const orders = [orderId, first.booking.order_id, second.booking.order_id]
        expect(await chainOf(world.staff, orders)).toMatchObject({
          ...{ transactions: 235, captured_less_refunded: 235, pending: [0, 0, 80] },
        })
      })

      it("carries on through a chain whose payment stands with the first order", async () => {
        const { world } = shop()
        const { concert, matinee, workshop } = world.events
        const { orderId, old } = await mixed(CARD)
        const { booking: b } = await rebook(world.staff, old, toEvent(concert, matinee))
        const { plan, booking: c } = await rebook(world.staff, b, toEvent(matinee, workshop, [["Stalls", "Place"]]))
        expect(plan.settlement).toEqual({ kind: "refund", carried: 0, due: 0, back: 20000 })
        await ok(payOut(world.staff, c.refund_cases[0]?.id ?? ""))
        expect(bank.total("refund")).toBe(200)
        expect(await chainOf(world.staff, [orderId, b.order_id, c.order_id])).toMatchObject({
          ...{ transactions: 95, captured_less_refunded: 95, pending: [0, 0, 0] },
        })
      })

      it("captures what is authorised, for an authorisation cannot be split", async () => {
        const { world } = shop()
        const { orderId, old } = await mixed(HOLD)
        const { booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))
        expect(bank.entries.map(({ kind, amount }) => [kind, amount])).toEqual([["capture", 295]])
        expect(await ledgerOf(world.staff, orderId)).toMatchObject({ ...REST, paid: 95 })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 140, paid: 200, pending: -60 })
      })

      it("bills each order on invoice over what it holds", async () => {
        const { world } = shop()
        const { orderId, old } = await mixed(INVOICE)
        const { booking } = await rebook(world.staff, old, toEvent(world.events.concert, world.events.matinee))
        expect(await ledgerOf(world.staff, orderId)).toMatchObject({
          ...REST,
          pending: 95,
          payment_status: "awaiting",
          collections: ["awaiting 95"],
        })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({
          pending: 140,
          payment_status: "awaiting",
          collections: ["awaiting 140"],
        })
      })
    })
  },
  { payment_providers: [CARD, HOLD, INVOICE] }
)
