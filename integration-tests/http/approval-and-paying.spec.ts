import { ok, type Refused } from "../fixtures/api"
import { mailsAbout } from "../fixtures/bookings"
import { buy, fillCart, openPayment } from "../fixtures/buy"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, type StaffBooking, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import type { WorldEvent } from "../fixtures/world-events"

const [CARD, INVOICE] = ["pp_test_card", "pp_invoice_invoice"]
const [ANNA, HALL] = ["anna@example.com", "hall@example.com"]

inShop(
  (shop) => {
    beforeEach(() => bank.reset())

    /** The event takes bookings on request from now on. */
    const onRequest = ({ id }: WorldEvent) =>
      ok(
        shop().world.staff.post(`/admin/events/${id}`, {
          approval: true,
          contacts: { organiser: { name: "The hall", email: HALL } },
        })
      )
    const purchase = (event: WorldEvent, ticket: string, quantity = 1) => ({
      email: ANNA,
      lines: [{ variant_id: variantOf(event, ticket), quantity }],
      booker: { first_name: "Anna", last_name: "Jahn" },
    })
    /** Anna has asked for places, on the promise to pay where they cost something. */
    const asks = async (event: WorldEvent, ticket: string, provider?: string) => {
      const bought = await buy(shop().world, {
        ...purchase(event, ticket),
        ...(provider ? { provider } : {}),
      })
      return bookingOf(shop().world.staff, bought.order.id, event)
    }
    const approve = ({ id }: StaffBooking) =>
      shop().world.staff.post<{ booking: StaffBooking } & Refused>(`/admin/bookings/${id}/approve`)
    const mails = ({ number }: StaffBooking) => mailsAbout(shop().container, number)

    describe("an event whose bookings need approval (SPEC U6-U9, C-46)", () => {
      it("takes no money before: a card is refused before anything is held, and where it slips in, at the completion", async () => {
        const { world } = shop()
        const { concert } = world.events
        const before = await fillCart(world, purchase(concert, "Stalls"))
        await ok(openPayment(world.storefront, before.cart_id, CARD))
        await onRequest(concert)

        const { cart_id } = await fillCart(world, purchase(concert, "Stalls"))
        const refused = await openPayment(world.storefront, cart_id, CARD)
        expect(refused).toMatchObject({
          status: 400,
          body: { code: "payment_before_approval", details: { event_id: concert.id, providers: [INVOICE] } },
        })
        const late = await world.storefront.post<Refused>(`/store/carts/${before.cart_id}/complete`)
        expect(late).toMatchObject({ status: 400, body: { code: "payment_before_approval" } })
        expect(bank.entries).toEqual([])
        const { orders } = await ok(world.staff.get<{ orders: unknown[] }>("/admin/orders?fields=id"))
        expect(orders).toEqual([])
      })

      it("free: the seat is held and the organiser asked; approved, it is confirmed with its tickets", async () => {
        const { workshop } = shop().world.events
        await onRequest(workshop)
        const booking = await asks(workshop, "Place")
        expect(booking.status).toBe("awaiting_approval")
        const request = await shop().mailbox.awaits(ANNA, "Your request")
        expect(request.attachments).toEqual([])
        expect(await shop().mailbox.awaits(HALL, "New request")).toMatchObject({ replyTo: { text: ANNA } })
        const { event } = await ok(
          shop().world.storefront.get<{ event: { approval: boolean; seats: { free: number } } }>(
            `/store/events/${workshop.id}`
          )
        )
        expect(event).toMatchObject({ approval: true, seats: { free: 29 } })

        expect(await approve(booking)).toMatchObject({ status: 200, body: { booking: { status: "confirmed" } } })
        const confirmed = await shop().mailbox.awaits(ANNA, "Your booking")
        expect(confirmed.attachments.map(({ contentType }) => contentType)).toContain("application/pdf")
        expect(await approve(booking)).toMatchObject({
          status: 409,
          body: { code: "booking_not_requested", details: { status: "confirmed" } },
        })
      })

      it("paid: requested on the promise to pay; approved, it asks to choose a way to pay", async () => {
        const { concert } = shop().world.events
        await onRequest(concert)
        const booking = await asks(concert, "Stalls", INVOICE)
        expect(booking).toMatchObject({ status: "awaiting_approval", totals: { total: 10000, open: 10000 } })
        const { body } = await approve(booking)
        expect(body.booking).toMatchObject({ status: "awaiting_payment", totals: { open: 10000 } })
        const { text } = await shop().mailbox.awaits(ANNA, "is approved")
        expect(text).toMatch(/€100\.00[\s\S]*\/bookings\/pay#pay=TX-/)
        expect(await mails(booking)).toEqual([
          `booking_confirmed → ${ANNA}`,
          `booking_requested_notice → ${HALL}`,
          `booking_approved → ${ANNA}`,
        ])
        expect(bank.entries).toEqual([])
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD, "pp_test_invoice", INVOICE] }
)
