import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { freeExpiredHolds } from "../../src/workflows/selling/free-holds"
import { ok } from "../fixtures/api"
import { buy, type Completed, fillCart, openPayment } from "../fixtures/buy"
import { bank } from "../fixtures/payments/bank"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"

inShop(
  (shop) => {
    const chair = () => ({ variant_id: shop().world.events.reading.tickets.Chair?.variant_id ?? "", quantity: 1 })
    const bookings = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)

    /** Anna's card is charged on the provider's own page, before her cart is completed. */
    const annaIsCharged = async () => {
      const { world, container } = shop()
      const { cart_id } = await fillCart(world, { email: "anna@example.com", lines: [chair()] })
      await ok(openPayment(world.storefront, cart_id, CARD))
      const payments = container.resolve(Modules.PAYMENT)
      const [session] = await payments.listPaymentSessions({ provider_id: CARD })
      await payments.authorizePaymentSession(session?.id ?? "", {})
      expect(bank.total("capture")).toBe(20)
      return cart_id
    }

    /** She was away for too long: her hold is over and freed. */
    const theHoldEnds = async (cartId: string) => {
      const held = await bookings().listSeatClaims({ holder_id: cartId })
      await bookings().updateSeatClaims(held.map(({ id }) => ({ id, expires_at: new Date(Date.now() - 1000) })))
      expect(await freeExpiredHolds(shop().container)).toEqual({ freed: 1, registered: 0 })
    }

    /** Completed, and booked: what follows from an order is not left to happen in the next story. */
    const becomesAnOrder = async (cartId: string) => {
      const { storefront } = shop().world
      const completed = await ok(storefront.post<Completed>(`/store/carts/${cartId}/complete`))
      expect(completed.type).toBe("order")
      if (completed.type === "order") await ok(storefront.post(`/store/orders/${completed.order.id}/bookings`))
    }

    describe("A provider has captured before the cart is completed", () => {
      it("the seat is held: a rival is refused, and she gets it", async () => {
        const { world } = shop()
        const cart_id = await annaIsCharged()
        const rival = await fillCart(world, { email: "rival@example.com", lines: [chair()] })
        expect((await openPayment(world.storefront, rival.cart_id, CARD)).body.code).toBe("event_full")
        await becomesAnOrder(cart_id)
        expect(bank.total("capture")).toBe(20)
        expect(bank.total("refund")).toBe(0)
      })

      it("her hold was over but the seat is free: she gets it all the same", async () => {
        const cart_id = await annaIsCharged()
        await theHoldEnds(cart_id)
        await becomesAnOrder(cart_id)
      })

      it("her hold was over and the seat is gone: she is refused, the money is back, and nothing is left behind", async () => {
        const { world } = shop()
        const cart_id = await annaIsCharged()
        await theHoldEnds(cart_id)
        await buy(world, { email: "rival@example.com", lines: [chair()], provider: "pp_system_default" })

        const refused = await world.storefront.post<{ code: string }>(`/store/carts/${cart_id}/complete`)
        expect(refused).toMatchObject({ status: 400, body: { code: "event_full" } })
        expect(bank.total("refund")).toBe(20)
        expect(await bookings().listSeatClaims({ holder_id: cart_id })).toEqual([])
        const { orders } = await ok(world.staff.get<{ orders: { email: string }[] }>("/admin/orders?fields=id,email"))
        expect(orders.map(({ email }) => email)).toEqual(["rival@example.com"])
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
