import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { takePaymentInTurn } from "../../src/workflows/paying/take-payment-in-turn"
import { ok } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { cancelByStaff } from "../fixtures/cancel"
import { registerAtDesk, saleOf } from "../fixtures/desk"
import { documentsOf, said, sellAs } from "../fixtures/documents"
import { wrongDocuments } from "../fixtures/documents-add-up"
import { beginPayment, completePayment } from "../fixtures/paying"
import { bank } from "../fixtures/payments/bank"
import { bookingOf, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { ANNA, requestsIn } from "../fixtures/requests"
import { inShop } from "../fixtures/shop"

const [CARD, INVOICE] = ["pp_test_card", "pp_invoice_invoice"]
type Paying = { payment_collections: { payment_sessions: { id: string }[]; payments: { id: string }[] }[] }

inShop(
  (shop) => {
    const { asks, linkOf } = requestsIn(shop)
    const staff = () => shop().world.staff
    const attached = ({ attachments }: { attachments: { filename?: string | undefined }[] }) =>
      attachments.flatMap(({ filename }) => filename ?? [])

    describe("a payment that is told of five times, with invoices made when paid (V9)", () => {
      beforeEach(() => sellAs(staff(), { invoices: { when: "paid", settled_outside: "never" } }))

      /** One entry, one mail with tickets and invoice, one invoice; whoever told of it, and how often. */
      const paidOnce = async ({ id, order_id, number }: StaffBooking) => {
        const { container, mailbox } = shop()
        const mails = await mailbox.to(ANNA)
        const [invoice, ...more] = await documentsOf(staff(), id)
        expect([more, invoice?.total]).toEqual([[], 10000])
        const withInvoice = mails.filter((mail) => attached(mail).includes(`${invoice?.number}.pdf`))
        expect(withInvoice.map(attached)).toEqual([expect.arrayContaining([`ticket-${number}.pdf`])])
        const { log } = await booksOf(container, staff(), order_id)
        expect(log.filter((action) => action === "booking.paid")).toHaveLength(1)
        expect(await wrongDocuments(container)).toEqual([])
      }
      /** By the provider's webhook, and as the subscriber hears of it. */
      const toldAgain = async ({ order_id }: StaffBooking, session_id: string) => {
        const { container } = shop()
        const data = { session_id, amount: 100 }
        await processPaymentWorkflow(container).run({ input: { action: "captured", data } })
        await Promise.all([takePaymentInTurn(container, order_id), takePaymentInTurn(container, order_id)])
        await processPaymentWorkflow(container).run({ input: { action: "captured", data } })
      }

      it("by a mailed link: one confirmation, one invoice, one mail", async () => {
        const { world } = shop()
        const booker = { first_name: "Anna", last_name: "Jahn", email: ANNA }
        const given = { booker, origin: "phone", payment: "pay_link" }
        const sold = await registerAtDesk(staff(), saleOf(world, world.events.concert, "Stalls", given))
        const link = await linkOf(sold)
        const { payment_session } = await ok(beginPayment(link, CARD))
        const answers = await Promise.all([1, 2].map(() => completePayment(link, payment_session.id)))
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        await toldAgain(sold, payment_session.id)
        await paidOnce(sold)
        expect(bank.total("capture")).toBe(100)
      })

      it("on invoice, captured by staff at Medusa's order: the tickets and the invoice go out then", async () => {
        const booking = await asks(shop().world.events.concert, "Stalls", INVOICE)
        expect(said(await documentsOf(staff(), booking.id))).toEqual([])
        const fields = "fields=payment_collections.payment_sessions.id,payment_collections.payments.id"
        const order = async () =>
          (await ok(staff().get<{ order: Paying }>(`/admin/orders/${booking.order_id}?${fields}`))).order
        const session_id = (await order()).payment_collections[0]?.payment_sessions[0]?.id ?? ""
        const path = `/admin/orders/${booking.order_id}/payment-sessions/authorize`
        await ok(staff().post(path, { payment_session_id: session_id }))
        const [collection] = (await order()).payment_collections
        await ok(staff().post(`/admin/payments/${collection?.payments[0]?.id}/capture`))
        await toldAgain(booking, session_id)
        await paidOnce(booking)
      })
    })

    describe("an invoice that nobody has paid yet (U12, C-50)", () => {
      const billed = async (locale: string) => {
        const { world } = shop()
        const lines = [{ variant_id: variantOf(world.events.concert), quantity: 1 }]
        const booker = { first_name: "Anna", last_name: "Jahn" }
        const { order } = await buy(world, { email: ANNA, lines, provider: INVOICE, booker, locale })
        const booking = await bookingOf(staff(), order.id, world.events.concert)
        await shop().mailbox.all()
        const [invoice] = await documentsOf(staff(), booking.id)
        return { booking, number: invoice?.number ?? "" }
      }
      const isVoid = async ({ id }: StaffBooking) => {
        const bookings = shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
        expect((await bookings.retrieveBooking(id)).payment_due_at).toBeNull()
        expect(await wrongDocuments(shop().container)).toEqual([])
      }

      it("is void when its booking is cancelled, and the mail says so by its number", async () => {
        await sellAs(staff())
        const { booking, number } = await billed("fr")
        await ok(cancelByStaff(staff(), booking, { fee: "none" }))
        const mail = (await shop().mailbox.to(ANNA)).at(-1)
        expect(mail?.text?.replace(/\s+/g, " ")).toContain(`Notre facture ${number} est annulée`)
        expect(mail && attached(mail)).toEqual(expect.arrayContaining([expect.stringMatching(/^CAN-/)]))
        await isVoid(booking)
      })

      it("is void when it is rebooked, by its number; the new one asks for the new sum", async () => {
        await sellAs(staff())
        const { events } = shop().world
        const { booking: old, number } = await billed("de")
        const { booking } = await rebook(staff(), old, toEvent(events.concert, events.matinee))
        const mail = (await shop().mailbox.to(ANNA)).at(-1)
        expect(mail?.text?.replace(/\s+/g, " ")).toContain(`Unsere Rechnung ${number} ist damit storniert`)
        const [, taker, invoice] = await documentsOf(staff(), booking.id)
        expect([taker?.refers_to, invoice?.total]).toEqual([number, 7000])
        expect(mail && attached(mail)).toEqual(
          expect.arrayContaining([`${taker?.number}.pdf`, `${invoice?.number}.pdf`])
        )
        await isVoid(old)
      })
    })
  },
  { payment_providers: [CARD, INVOICE] }
)
