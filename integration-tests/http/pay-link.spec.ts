import { ok, type Refused } from "../fixtures/api"
import { enter, tokenOf, tryToEnter } from "../fixtures/bookings"
import { registerAtDesk, saleOf } from "../fixtures/desk"
import { ledgerOf } from "../fixtures/ledger"
import { beginPayment, completePayment, lookAtPayment, PAYMENT, payWith } from "../fixtures/paying"
import { bank } from "../fixtures/payments/bank"
import { rebook, toEvent } from "../fixtures/rebook"
import { ANNA, requestsIn } from "../fixtures/requests"
import { inShop } from "../fixtures/shop"

const [CARD, INVOICE] = ["pp_test_card", "pp_invoice_invoice"]

inShop(
  (shop) => {
    const { asks, mails, linkOf, seen } = requestsIn(shop)

    describe("a link to pay what is open (SPEC V8)", () => {
      /** Anna has a stall of the concert, billed on invoice: nothing needs an approval. */
      const billed = async () => asks(shop().world.events.concert, "Stalls", INVOICE)

      it("is mailed, opened and paid: the booking is confirmed and its tickets come; used again it takes nothing", async () => {
        const { world, mailbox } = shop()
        const { staff, storefront, events } = world
        const booker = { first_name: "Anna", last_name: "Jahn", email: ANNA }
        const given = { booker, origin: "phone", payment: "pay_link" }
        const sold = await registerAtDesk(staff, saleOf(world, events.concert, "Stalls", given))
        expect(sold).toMatchObject({ status: "awaiting_payment", totals: { open: 10000, payable: 10000 } })
        const { text } = await mailbox.awaits(ANNA, "to pay for your booking")
        const token = text?.match(/#pay=([\w.-]+)/)?.[1] ?? ""
        const link = storefront.with({ "x-booking-payment": token })

        expect(await lookAtPayment(link)).toMatchObject({ number: sold.number, status: "open", amount_due: 10000 })
        expect((await ok(payWith(link, CARD))).payment).toMatchObject({ status: "paid", amount_due: 0, providers: [] })
        expect(await seen(sold)).toMatchObject({ status: "confirmed", totals: { paid: 10000, open: 0, payable: 0 } })
        expect(await ledgerOf(staff, sold.order_id)).toMatchObject({ paid: 100, captured: 100, pending: 0 })
        const confirmed = await mailbox.awaits(ANNA, `Your booking ${sold.number}`)
        expect(confirmed.attachments.map(({ contentType }) => contentType)).toContain("application/pdf")

        expect(await lookAtPayment(link)).toMatchObject({ status: "paid", amount_due: 0 })
        expect(await beginPayment(link, CARD)).toMatchObject({ status: 409, body: { code: "payment_not_due" } })
        expect(bank.entries.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(["capture 100"])
        expect((await mails(sold)).filter((mail) => mail.startsWith("booking_confirmed"))).toHaveLength(1)
      })

      it("C-03: a token of one purpose opens nothing of another, and none survives that the links are revoked", async () => {
        const { world, container } = shop()
        const booking = await billed()
        const paying = await tokenOf(container, booking.number, "pay")
        expect(await tryToEnter(world.storefront, { token: paying, email: ANNA })).toMatchObject({ status: 404 })
        const gone = { status: 404, body: { code: "booking_not_found" } }
        for (const wrong of [await linkOf(booking, "edit"), world.storefront.with({ "x-booking-payment": "TX" })])
          expect(await wrong.get(PAYMENT)).toMatchObject(gone)
        const link = await linkOf(booking)
        expect(await lookAtPayment(link)).toMatchObject({ status: "open", amount_due: 10000 })
        await ok(world.staff.post(`/admin/bookings/${booking.id}/revoke-links`, {}))
        expect(await link.get(PAYMENT)).toMatchObject(gone)
      })

      it("is mailed by staff, once a minute, while something is open", async () => {
        const { staff } = shop().world
        const booking = await billed()
        const send = () => staff.post<Refused>(`/admin/bookings/${booking.id}/pay-link`)
        expect(await send()).toMatchObject({ status: 202 })
        expect(await send()).toMatchObject({ status: 202 })
        const { text } = await shop().mailbox.awaits(ANNA, "to pay for your booking")
        expect(text).toMatch(/€100\.00[\s\S]*#pay=TX-/)
        expect((await mails(booking)).filter((mail) => mail.startsWith("pay_link"))).toHaveLength(1)
        expect((await payWith(await linkOf(booking), CARD)).status).toBe(200)
        expect(await send()).toMatchObject({ status: 409, body: { code: "payment_not_due" } })
      })

      it("C-25: after a dearer rebooking the old link leads to the new booking, and to what it lacks only", async () => {
        const { staff, events, storefront } = shop().world
        const booking = await asks(events.concert, "Stalls", CARD)
        const link = await linkOf(booking)
        expect(await lookAtPayment(link)).toMatchObject({ status: "paid", amount_due: 0, providers: [] })
        const { booking: gala } = await rebook(staff, booking, toEvent(events.concert, events.gala))
        expect(await lookAtPayment(link)).toMatchObject({ number: gala.number, status: "open", amount_due: 5000 })

        const customer = await enter(storefront, { number: gala.number, email: ANNA })
        expect((await payWith(customer, CARD)).body.payment).toMatchObject({ status: "paid" })
        expect(bank.entries.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(["capture 100", "capture 50"])
        expect(await seen(gala)).toMatchObject({ status: "confirmed", totals: { total: 15000, paid: 15000, open: 0 } })
      })

      it("C-45: over an amount that has changed nothing is paid, and a new session takes the place of the one begun", async () => {
        const { staff, events } = shop().world
        const booking = await billed()
        const link = await linkOf(booking)
        const changed = (amount: number) => ({
          status: 409,
          body: { code: "payment_amount_changed", details: { amount, currency_code: "eur" } },
        })
        expect(await beginPayment(link, CARD, 9900)).toMatchObject(changed(10000))
        const { payment_session: first } = await ok(beginPayment(link, CARD))
        const { payment_session: second } = await ok(beginPayment(link, CARD))
        expect(await completePayment(link, first.id)).toMatchObject({
          status: 409,
          body: { code: "payment_session_gone" },
        })
        await rebook(staff, booking, toEvent(events.concert, events.matinee))
        expect((await completePayment(link, second.id)).status).toBe(409)
        expect(bank.entries.filter(({ kind }) => kind === "capture")).toEqual([])
        expect(await lookAtPayment(link)).toMatchObject({ status: "open", amount_due: 7000 })
        expect(await beginPayment(link, "pp_nobody_nobody")).toMatchObject({
          status: 400,
          body: { code: "payment_provider_not_offered" },
        })
      })

      it("that the bank declines, or wants more for, stays open and is paid by the next try", async () => {
        const booking = await billed()
        const link = await linkOf(booking)
        for (const [says, code] of [
          ["requires_more", "payment_requires_more"],
          ["error", "payment_declined"],
        ] as const) {
          bank.says = says
          expect(await payWith(link, CARD)).toMatchObject({ status: 402, body: { code } })
        }
        bank.says = null
        expect((await payWith(link, CARD)).body.payment).toMatchObject({ status: "paid" })
        expect(bank.total("capture")).toBe(100)
      })

      it("on invoice: staff note at the order that the money has come, as with any of Medusa's payments", async () => {
        const { staff } = shop().world
        const booking = await billed()
        type Paid = {
          order: { payment_collections: { payment_sessions: { id: string }[]; payments: { id: string }[] }[] }
        }
        const fields = "fields=payment_collections.payment_sessions.id,payment_collections.payments.id"
        const { order } = await ok(staff.get<Paid>(`/admin/orders/${booking.order_id}?${fields}`))
        const payment_session_id = order.payment_collections[0]?.payment_sessions[0]?.id
        await ok(staff.post(`/admin/orders/${booking.order_id}/payment-sessions/authorize`, { payment_session_id }))
        const after = await ok(staff.get<Paid>(`/admin/orders/${booking.order_id}?${fields}`))
        await ok(staff.post(`/admin/payments/${after.order.payment_collections[0]?.payments[0]?.id}/capture`))
        expect(await seen(booking)).toMatchObject({ status: "confirmed", totals: { paid: 10000, open: 0 } })
        expect(await lookAtPayment(await linkOf(booking))).toMatchObject({ status: "paid" })
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD, "pp_test_invoice", INVOICE] }
)
