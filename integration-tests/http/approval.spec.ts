import { ok, type Refused } from "../fixtures/api"
import { fillCart, openPayment } from "../fixtures/buy"
import { ledgerOf } from "../fixtures/ledger"
import { beginPayment, completePayment, lookAtPayment, payWith } from "../fixtures/paying"
import { bank } from "../fixtures/payments/bank"
import { type StaffBooking } from "../fixtures/rebook"
import { ANNA, HALL, purchase, requestsIn } from "../fixtures/requests"
import { inShop } from "../fixtures/shop"

const [CARD, INVOICE, TILL] = ["pp_test_card", "pp_invoice_invoice", "pp_till_till"]

inShop(
  (shop) => {
    const { onRequest, asks, mails, linkOf, seen } = requestsIn(shop)
    const approve = ({ id }: StaffBooking) =>
      shop().world.staff.post<{ booking: StaffBooking } & Refused>(`/admin/bookings/${id}/approve`)
    const money = async ({ order_id }: StaffBooking) => ledgerOf(shop().world.staff, order_id)

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
          body: { code: "payment_before_approval", details: { event_id: concert.id, providers: [INVOICE, TILL] } },
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
        expect(booking).toMatchObject({ status: "awaiting_approval", totals: { open: 10000, payable: 0 } })
        const { body } = await approve(booking)
        expect(body.booking).toMatchObject({ status: "awaiting_payment", totals: { open: 10000, payable: 10000 } })
        const { text } = await shop().mailbox.awaits(ANNA, "is approved")
        expect(text).toMatch(/€100\.00[\s\S]*\/bookings\/pay#pay=TX-/)
        expect(await mails(booking)).toEqual([
          `booking_confirmed → ${ANNA}`,
          `booking_requested_notice → ${HALL}`,
          `booking_approved → ${ANNA}`,
        ])
        expect(bank.entries).toEqual([])
      })

      it("denied, with a reason: cancelled, its seats free, its order closed, the booker told, and only once", async () => {
        const { staff, events } = shop().world
        await onRequest(events.concert)
        const booking = await asks(events.concert, "Stalls", INVOICE)
        const deny = (body: object) =>
          staff.post<{ booking: StaffBooking } & Refused>(`/admin/bookings/${booking.id}/deny`, body)
        expect((await deny({})).status).toBe(400)
        const denied = await deny({ reason: "Members only" })
        expect(denied).toMatchObject({ status: 200, body: { booking: { status: "cancelled", refund_cases: [] } } })
        expect((await shop().mailbox.awaits(ANNA, "Your request")).text).toBeDefined()
        const told = (await shop().mailbox.to(ANNA)).at(-1)
        expect(told?.text).toMatch(/could not accept your request[\s\S]*Members only/)
        const { order } = await ok(
          staff.get<{ order: { status: string } }>(`/admin/orders/${booking.order_id}?fields=status`)
        )
        expect(order.status).toBe("canceled")
        const { event } = await ok(
          staff.get<{ event: { seats: { taken: number } } }>(`/admin/events/${events.concert.id}`)
        )
        expect(event.seats.taken).toBe(0)
        expect(await lookAtPayment(await linkOf(booking))).toMatchObject({ status: "cancelled", amount_due: 0 })
        expect(await approve(booking)).toMatchObject({ status: 409, body: { code: "booking_not_requested" } })
        expect((await mails(booking)).filter((mail) => /denied|cancelled/.test(mail))).toEqual([
          `booking_denied → ${ANNA}`,
        ])
      })

      it("of a booking that nobody has to approve, neither yes nor no is heard", async () => {
        const { staff, events } = shop().world
        const booking = await asks(events.workshop, "Place")
        const refused = { status: 409, body: { code: "booking_not_requested", details: { status: "confirmed" } } }
        expect(await approve(booking)).toMatchObject(refused)
        expect(await staff.post(`/admin/bookings/${booking.id}/deny`, { reason: "No" })).toMatchObject(refused)
        expect(await seen(booking)).toMatchObject({ status: "confirmed" })
      })

      it("approved, it is paid by link: two at once and a third take the money once, and the tickets come", async () => {
        const { concert } = shop().world.events
        await onRequest(concert)
        const booking = await asks(concert, "Stalls", INVOICE)
        const link = await linkOf(booking)
        expect(await lookAtPayment(link)).toMatchObject({ status: "awaiting_approval", amount_due: 0, providers: [] })
        expect(await beginPayment(link, CARD)).toMatchObject({ status: 409, body: { code: "booking_not_approved" } })
        await ok(approve(booking))
        expect(await lookAtPayment(link)).toMatchObject({ number: booking.number, status: "open", amount_due: 10000 })
        expect(JSON.stringify(await lookAtPayment(link))).not.toMatch(/anna|jahn/i)

        const { payment_session } = await ok(beginPayment(link, CARD, 10000))
        const both = await Promise.all([
          completePayment(link, payment_session.id),
          completePayment(link, payment_session.id),
        ])
        const third = await completePayment(link, payment_session.id)
        for (const { body } of [...both, third]) expect(body.payment).toMatchObject({ status: "paid", amount_due: 0 })
        expect(bank.entries.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(["capture 100"])
        expect(await seen(booking)).toMatchObject({ status: "confirmed", totals: { paid: 10000, open: 0 } })
        expect(await money(booking)).toMatchObject({ paid: 100, captured: 100, pending: 0 })
        const { attachments } = await shop().mailbox.awaits(ANNA, `Your booking ${booking.number}`)
        expect(attachments.map(({ contentType }) => contentType)).toContain("application/pdf")
        expect(await beginPayment(link, CARD)).toMatchObject({ status: 409, body: { code: "payment_not_due" } })
      })

      it("approved, it may be billed: confirmed on the promise, paid later by card, the tickets come then", async () => {
        const { concert } = shop().world.events
        await onRequest(concert)
        const booking = await asks(concert, "Stalls", INVOICE)
        await ok(approve(booking))
        const link = await linkOf(booking)
        expect((await payWith(link, INVOICE)).body.payment).toMatchObject({ status: "open", amount_due: 10000 })
        expect(await seen(booking)).toMatchObject({ status: "confirmed", totals: { open: 10000, payable: 10000 } })

        const { providers } = await lookAtPayment(link)
        expect(providers.map(({ id }) => id)).not.toContain(INVOICE)
        expect((await payWith(link, CARD)).body.payment).toMatchObject({ status: "paid" })
        expect(await money(booking)).toMatchObject({ paid: 100, captured: 100, pending: 0 })
        expect(await mails(booking)).toContain(`booking_confirmed → ${ANNA}`)
        expect(bank.total("capture")).toBe(100)
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD, "pp_test_invoice", INVOICE] }
)
