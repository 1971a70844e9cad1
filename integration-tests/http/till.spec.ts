import type { ParsedMail } from "mailparser"
import { ok } from "../fixtures/api"
import { enter, mailsAbout } from "../fixtures/bookings"
import { annaBuys, cancelByStaff } from "../fixtures/cancel"
import { registerAtDesk, saleOf, tryAtDesk } from "../fixtures/desk"
import { documentsOf, said, sellAs } from "../fixtures/documents"
import { ledgerOf } from "../fixtures/ledger"
import { lookAtPayment, payWith } from "../fixtures/paying"
import { rebook, type StaffBooking, toEvent } from "../fixtures/rebook"
import { requestsIn } from "../fixtures/requests"
import { inShop } from "../fixtures/shop"
import { acceptPayments } from "../fixtures/world"

const [SLIP, REFUND_SLIP] = ["/store/bookings/current/payment-slip", "/store/bookings/current/refund-slip"]
const [CARD, INVOICE, TILL] = ["pp_test_card", "pp_invoice_invoice", "pp_till_till"]

async function textOf(pdf: Buffer | undefined): Promise<string> {
  const { extractText, getDocumentProxy } = await import("unpdf")
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf ?? [])), { mergePages: true })
  return text.replace(/\s+/g, " ")
}

/** Anna takes two places for the concert, 200.00, and pays at the till. */
inShop(
  (shop) => {
    const { onRequest, asks, linkOf, seen } = requestsIn(shop)
    const pays = ({ id }: StaffBooking, amount: number, number = "K-1") =>
      shop().world.staff.post(`/admin/bookings/${id}/receipts`, {
        ...{ number, amount, kind: "cash", paid_at: "2026-05-10T10:00:00+02:00" },
      })
    const tickets = ({ attachments }: ParsedMail) =>
      attachments.flatMap(({ filename }) => filename ?? []).filter((name) => name.startsWith("ticket-"))

    describe("an order for the till (SPEC V8)", () => {
      it("keeps its places and waits; the receipt confirms it, with tickets and invoice, once", async () => {
        const { world, mailbox, container } = shop()
        await sellAs(world.staff)
        const booking = await annaBuys(world, TILL)
        expect(booking).toMatchObject({
          status: "awaiting_payment",
          totals: { open: 20000, payable: 20000, payment_due_at: expect.any(String) },
        })
        const { event } = await ok(
          world.storefront.get<{ event: { seats: { free: number; capacity: number } } }>(
            `/store/events/${world.events.concert.id}`
          )
        )
        expect(event.seats.free).toBe(event.seats.capacity - 2)
        const [received] = await mailbox.all()
        expect(received && tickets(received)).toEqual([])
        expect(await documentsOf(world.staff, booking.id)).toEqual([])

        await ok(pays(booking, 20000))
        await ok(pays(booking, 20000))
        expect(await seen(booking)).toMatchObject({ status: "confirmed", totals: { open: 0, payment_due_at: null } })
        const [, confirmed, ...more] = await mailbox.all()
        expect(confirmed && tickets(confirmed)).toHaveLength(1)
        expect(more).toEqual([])
        expect(said(await documentsOf(world.staff, booking.id))).toEqual(["invoice 20000"])
        expect(await mailsAbout(container, booking.number)).toHaveLength(2)
      })

      it("goes on waiting when it is rebooked, over what the new one costs, and asks nothing once it is cancelled", async () => {
        const { staff, events } = shop().world
        const booking = await annaBuys(shop().world, TILL)
        const { booking: matinee } = await rebook(staff, booking, toEvent(events.concert, events.matinee))
        expect(matinee).toMatchObject({ status: "awaiting_payment", totals: { open: 14000, payable: 14000 } })
        await ok(pays(matinee, 4000))
        const { booking: back } = await rebook(staff, await seen(matinee), toEvent(events.matinee, events.concert))
        expect(back).toMatchObject({ status: "awaiting_payment", totals: { paid: 4000, open: 16000, payable: 16000 } })
        const { body } = await cancelByStaff(staff, await seen(back))
        expect(body).toMatchObject({
          booking: { status: "cancelled", totals: { payable: 0 } },
          refund_case: { amount: 4000 },
        })
        expect(await ledgerOf(staff, back.order_id)).toMatchObject({ total: 0, paid: 40 })
      })

      it("may be requested where a yes is needed, and waits for the till then", async () => {
        const { world } = shop()
        await onRequest(world.events.concert)
        const booking = await asks(world.events.concert, "Stalls", TILL)
        expect(booking.status).toBe("awaiting_approval")
        await ok(world.staff.post(`/admin/bookings/${booking.id}/approve`))
        expect(await seen(booking)).toMatchObject({ status: "awaiting_payment", totals: { payable: 10000 } })
        expect((await lookAtPayment(await linkOf(booking))).providers).toEqual([{ id: INVOICE }, { id: CARD }])
      })
    })

    it("prints its slip of what is open at that moment, for customer, mail and staff, and none when nothing is", async () => {
      const { world, mailbox } = shop()
      const { staff, storefront } = world
      await ok(staff.post("/admin/booking-settings", { slips: { article_number: "4711" } }))
      const booking = await annaBuys(world, TILL)
      const says = (amount: number) => `P.${booking.number.replaceAll("-", "")}.4711.${amount}.EUR`
      const [received] = await mailbox.all()
      const slip = received?.attachments.find(({ filename }) => filename === `Payment-slip-${booking.number}.pdf`)
      expect(await textOf(slip?.content)).toContain(says(20000))
      type Found = { bookings: { id: string }[] }
      const scanned = await ok(staff.get<Found>(`/admin/bookings?q=${says(20000).toLowerCase()}`))
      expect(scanned.bookings.map(({ id }) => id)).toEqual([booking.id])
      expect(received?.text).toContain("Your payment slip is attached")

      await ok(pays(booking, 5000))
      const link = await linkOf(booking)
      expect(await lookAtPayment(link)).toMatchObject({ payment_slip: true })
      const [sent] = await mailsAbout(shop().container, booking.number)
      const customer = await enter(storefront, { number: booking.number, email: sent?.split(" → ")[1] ?? "" })
      const staffPath = `/admin/bookings/${booking.id}/payment-slip`
      const byLink = link.bytes(SLIP)
      for (const printed of [byLink, customer.bytes(SLIP), staff.bytes(staffPath)]) {
        const { status, headers, body } = await printed
        expect({ status, type: headers.get("content-type") }).toEqual({ status: 200, type: "application/pdf" })
        const text = await textOf(body)
        for (const said of ["To be paid €150.00", "Paid already €50.00", says(15000), booking.number])
          expect(text).toContain(said)
        // The payment link shows nothing personal, and neither does what it prints.
        expect(text.includes("Anna Jahn")).toBe(printed !== byLink)
      }

      await ok(pays(booking, 15000, "K-2"))
      for (const printed of [link.get(SLIP), customer.get(SLIP), staff.get(staffPath)])
        expect(await printed).toMatchObject({ status: 409, body: { code: "payment_not_due" } })
    })

    it("pays a refund out against a slip of its own, once it is approved for the till and until it is paid (V25)", async () => {
      const { world, mailbox } = shop()
      const { staff, storefront } = world
      const booking = await annaBuys(world, CARD)
      const { body } = await cancelByStaff(staff, booking, { fee: "none" })
      const id = body.refund_case?.id
      const staffPath = `/admin/refund-cases/${id}/slip`
      const [sent] = await mailsAbout(shop().container, booking.number)
      const email = sent?.split(" → ")[1] ?? ""
      const customer = await enter(storefront, { number: booking.number, email })
      const ways = [() => staff.get(staffPath), () => customer.get(REFUND_SLIP)]
      const refused = async (status: string, channel: string) => {
        for (const way of ways)
          expect(await way()).toMatchObject({
            status: 409,
            body: { code: "refund_slip_not_due", details: { status, channel } },
          })
      }
      await refused("requested", "provider")
      await ok(staff.post(`/admin/refund-cases/${id}/approve`, { channel: "bank" }))
      await refused("approved", "bank")
      await ok(staff.post(`/admin/refund-cases/${id}/channel`, { channel: "cash" }))
      const says = `R.${booking.number.replaceAll("-", "")}..20000.EUR`
      const cases = async (q: string) =>
        await ok(staff.get<{ refund_cases: { id: string }[]; amounts: object[] }>(`/admin/refund-cases?q=${q}`))
      expect(await cases(says)).toMatchObject({ refund_cases: [{ id }], amounts: [{ amount: 20000 }], count: 1 })
      expect(await cases("TX-4444-4444")).toMatchObject({ refund_cases: [], amounts: [], count: 0 })
      for (const printed of [staff.bytes(staffPath), customer.bytes(REFUND_SLIP)])
        expect(await textOf((await printed).body)).toMatch(new RegExp(`To be paid out in cash €200\\.00.*${says}`))
      await ok(staff.post(`/admin/refund-cases/${id}/announce`))
      const announced = await mailbox.awaits(email, "refund")
      const slip = announced.attachments.find(({ filename }) => filename === `Refund-slip-${booking.number}.pdf`)
      expect(await textOf(slip?.content)).toContain(says)
      expect(await ok(customer.get("/store/bookings/current"))).toMatchObject({
        booking: { refunds: [{ status: "approved", slip: true }] },
      })

      const paid = { channel: "cash", reference: "A-1", paid_at: "2026-05-10T10:00:00+02:00" }
      await ok(staff.post(`/admin/refund-cases/${id}/pay`, paid, { "idempotency-key": "till" }))
      await refused("paid", "cash")
    })

    it("is offered to no customer of a shop without a till; staff print their slip all the same", async () => {
      const { world } = shop()
      await acceptPayments(world, [CARD, INVOICE])
      const booking = await annaBuys(world, INVOICE)
      const link = await linkOf(booking)
      expect(await lookAtPayment(link)).toMatchObject({ status: "open", payment_slip: false })
      expect(await link.get(SLIP)).toMatchObject({ status: 400, body: { code: "payment_slip_not_offered" } })
      expect(await world.staff.bytes(`/admin/bookings/${booking.id}/payment-slip`)).toMatchObject({ status: 200 })
    })

    it("chosen on the page of a payment link, the till confirms nothing, and another way may still be taken", async () => {
      const { world } = shop()
      const sold = await registerAtDesk(
        world.staff,
        saleOf(world, world.events.concert, "Stalls", { payment: "pay_link" })
      )
      const link = await linkOf(sold)
      const { payment } = await ok(payWith(link, TILL))
      expect(payment).toMatchObject({ status: "open", amount_due: 10000 })
      expect(payment.providers.map(({ id }) => id)).not.toContain(TILL)
      expect(await seen(sold)).toMatchObject({ status: "awaiting_payment" })
      expect((await ok(payWith(link, CARD))).payment).toMatchObject({ status: "paid" })
      expect(await ledgerOf(world.staff, sold.order_id)).toMatchObject({ paid: 100, captured: 100, pending: 0 })
    })

    it("is sold by the desk where the region has a till, also as settled outside; else the desk is told which payment is missing", async () => {
      const { world } = shop()
      const { staff, events } = world
      const sale = (payment: string) => saleOf(world, events.concert, "Stalls", { payment, reason: "Cash" })
      const sold = await registerAtDesk(staff, sale("till"))
      expect(sold).toMatchObject({ status: "awaiting_payment", totals: { payable: 10000 } })
      await acceptPayments(world, [TILL])
      expect(await registerAtDesk(staff, sale("settled_outside"))).toMatchObject({
        status: "confirmed",
        totals: { paid: 10000, open: 0 },
      })
      await acceptPayments(world, [INVOICE])
      expect(await tryAtDesk(staff, sale("till"))).toMatchObject({
        status: 400,
        body: { code: "desk_provider_missing", details: { provider: TILL } },
      })
    })
  },
  { payment_providers: [CARD, INVOICE, TILL] }
)
