import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflow, processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { takeMissedPayments } from "../../src/workflows/paying/take-missed-payments"
import { takePaymentInTurn } from "../../src/workflows/paying/take-payment-in-turn"
import { registerBookingsWorkflow } from "../../src/workflows/selling/register-bookings"
import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy, type Completed, fillCart, openPayment } from "../fixtures/buy"
import { ledgerOf } from "../fixtures/ledger"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const [CARD, HOLD] = ["pp_test_card", "pp_test_hold"]
const ANNA = "anna@example.com"

type Session = { payment_collection: { payment_sessions: { id: string }[] } }
type Webhook = { action: "authorized" | "captured"; session_id: string; amount: number }

inShop(
  (shop) => {
    const bookings = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)

    /** Anna has the one chair of the reading in her cart, and is about to pay 20.00 by card. */
    const atTheTill = async () => {
      const { world } = shop()
      const lines = [{ variant_id: variantOf(world.events.reading, "Chair"), quantity: 1 }]
      const { cart_id } = await fillCart(world, { email: ANNA, lines })
      const session_id = await pays(cart_id)
      return { cart_id, session_id }
    }
    const pays = async (cartId: string) => {
      await ok(openPayment(shop().world.storefront, cartId, CARD))
      const payments = shop().container.resolve(Modules.PAYMENT)
      const [newest] = await payments.listPaymentSessions({}, { take: 1, order: { created_at: "DESC" } })
      return newest?.id ?? ""
    }
    const complete = (cartId: string) => shop().world.storefront.post<Completed>(`/store/carts/${cartId}/complete`)
    /** What a provider says by itself, as core's route for webhooks hands it on. */
    const says = ({ action, ...data }: Webhook) =>
      processPaymentWorkflow(shop().container).run({ input: { action, data } })
    const orders = async () =>
      (await ok(shop().world.staff.get<{ orders: { id: string }[] }>("/admin/orders?fields=id"))).orders
    /** One order with one booking of the one chair; paid once. */
    const soldOnce = async () => {
      const [order, ...others] = await orders()
      expect(others).toEqual([])
      await registerBookingsWorkflow(shop().container).run({ input: { order_id: order?.id ?? "" } })
      expect(await bookings().listBookings({})).toMatchObject([{ order_id: order?.id, status: "confirmed" }])
      expect(bank.entries.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(["capture 20"])
      expect(await ledgerOf(shop().world.staff, order?.id ?? "")).toMatchObject({ paid: 20, captured: 20, pending: 0 })
      expect(await seatsApart(shop().container)).toEqual([])
    }

    describe("a provider that does not simply say yes when a cart is completed", () => {
      it.each(["error", "requires_more"] as const)(
        "%s: no order, the chair stays held, and the next try sells it",
        async (answer) => {
          const { cart_id } = await atTheTill()
          bank.says = answer
          const refused = await complete(cart_id)
          expect(refused.status).toBeLessThan(500)
          expect(refused.body).not.toMatchObject({ type: "order" })
          expect(await orders()).toEqual([])
          expect(await bookings().listSeatClaims({ holder_id: cart_id })).toHaveLength(2)
          bank.says = null
          await pays(cart_id)
          expect(await ok(complete(cart_id))).toMatchObject({ type: "order" })
          await soldOnce()
        }
      )

      it("hangs: whoever completes the cart a second time meanwhile gets the same order", async () => {
        const { cart_id } = await atTheTill()
        const hanging = bank.hang("authorize")
        const first = complete(cart_id)
        await hanging.asked
        const second = complete(cart_id)
        hanging.answer()
        const [one, two] = await Promise.all([ok(first), ok(second)])
        expect(one).toMatchObject({ type: "order" })
        expect(two).toMatchObject({ type: "order", order: { id: one.type === "order" ? one.order.id : "" } })
        await soldOnce()
      })

      it("answers late and twice, after the customer has left: one order, one booking, one payment", async () => {
        const { cart_id, session_id } = await atTheTill()
        bank.says = "requires_more"
        await complete(cart_id)
        bank.says = null
        const late = { action: "captured" as const, session_id, amount: 20 }
        await says(late)
        await says(late)
        await soldOnce()
        expect(await ok(complete(cart_id))).toMatchObject({ type: "order" })
        await soldOnce()
      })
    })

    /** Anna paid 100.00 for the concert and goes to the gala: 50.00 are due. */
    const due = async () => {
      const { world } = shop()
      const { concert, gala } = world.events
      const lines = [{ variant_id: variantOf(concert), quantity: 1 }]
      const { order } = await buy(world, { email: ANNA, lines, provider: CARD })
      const { booking } = await rebook(
        world.staff,
        await bookingOf(world.staff, order.id, concert),
        toEvent(concert, gala)
      )
      expect(booking.status).toBe("awaiting_payment")
      return booking
    }
    const openSession = async ({ order_id }: StaffBooking, provider_id: string) => {
      const { world } = shop()
      const found = await ok(
        world.staff.get<{ order: { payment_collections: { id: string; status: string }[] } }>(
          `/admin/orders/${order_id}?fields=*payment_collections`
        )
      )
      const id = found.order.payment_collections.find(({ status }) => status === "not_paid")?.id
      const path = `/store/payment-collections/${id}/payment-sessions`
      const { payment_collection } = await ok(world.storefront.post<Session>(path, { provider_id }))
      return payment_collection.payment_sessions[0]?.id ?? ""
    }
    const confirmedOnce = async ({ order_id, number }: StaffBooking) => {
      const { log, mails } = await booksOf(shop().container, shop().world.staff, order_id)
      expect(log.filter((action) => action === "booking.paid")).toHaveLength(1)
      expect(mails.filter((mail) => mail === `booking_confirmed → ${ANNA}`)).toHaveLength(1)
      const mail = (await shop().mailbox.to(ANNA)).at(-1)
      expect(mail?.attachments.map(({ filename }) => filename)).toContain(`ticket-${number}.pdf`)
    }

    describe("a booking that waits for its payment", () => {
      it("is confirmed by the job when the event of its payment was lost, once", async () => {
        const { container, world } = shop()
        const booking = await due()
        const payments = container.resolve(Modules.PAYMENT)
        const session = await openSession(booking, CARD)
        // As capturing does, but for the event that it tells others by.
        const payment = await payments.authorizePaymentSession(session, {})
        const [capture] = await payments.listCaptures({ payment_id: payment?.id })
        const paid = { currency_code: "eur", reference: "capture", reference_id: capture?.id ?? "", amount: 50 }
        expect(await takeMissedPayments(container)).toEqual([])
        await container.resolve(Modules.ORDER).addOrderTransactions({ ...paid, order_id: booking.order_id })

        expect(await takeMissedPayments(container)).toEqual([booking.order_id])
        expect(await takeMissedPayments(container)).toEqual([])
        expect((await bookingOf(world.staff, booking.order_id, world.events.gala)).status).toBe("confirmed")
        await confirmedOnce(booking)
      })

      it("is confirmed by an authorisation of what is due, which tells nobody", async () => {
        const { container, world } = shop()
        const booking = await due()
        await says({ action: "authorized", session_id: await openSession(booking, HOLD), amount: 50 })
        expect(await takeMissedPayments(container)).toEqual([booking.order_id])
        expect((await bookingOf(world.staff, booking.order_id, world.events.gala)).status).toBe("confirmed")
        await confirmedOnce(booking)
      })

      it("is confirmed once, and paid once, however often the provider tells of it", async () => {
        const { world } = shop()
        const booking = await due()
        const told = { action: "captured" as const, session_id: await openSession(booking, CARD), amount: 50 }
        await says(told)
        await says(told)
        await until(
          () => bookingOf(world.staff, booking.order_id, world.events.gala),
          ({ status }) => status === "confirmed"
        )
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 150, paid: 150, pending: 0 })
        expect(bank.total("capture")).toBe(150)
        await confirmedOnce(booking)
      })
    })

    it("a refund that staff have rejected is not asked for again when the payment is told of once more", async () => {
      const { container, world } = shop()
      const { concert, matinee } = world.events
      const lines = [{ variant_id: variantOf(concert), quantity: 1 }]
      const { order } = await buy(world, { email: ANNA, lines, provider: HOLD })
      const old = await bookingOf(world.staff, order.id, concert)
      const { booking } = await rebook(world.staff, old, toEvent(concert, matinee))
      const [payment] = await container.resolve(Modules.PAYMENT).listPayments({})
      await capturePaymentWorkflow(container).run({ input: { payment_id: payment?.id ?? "" } })
      const cases = () => bookings().listRefundCases({ order_id: booking.order_id })
      const [overpaid] = await until(cases, (found) => found.length > 0)
      expect(overpaid).toMatchObject({ amount: 3000, cause: "overpaid", status: "requested" })

      await ok(world.staff.post(`/admin/refund-cases/${overpaid?.id}/reject`, { reason: "A donation" }))
      await takePaymentInTurn(container, booking.order_id)
      expect(await cases()).toMatchObject([{ id: overpaid?.id, status: "rejected" }])
    })
  },
  { payment_providers: ["pp_system_default", CARD, HOLD] }
)
