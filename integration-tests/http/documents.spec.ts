import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ParsedMail } from "mailparser"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { makeDocuments } from "../../src/workflows/billing/make-documents"
import { healUnasked } from "../../src/workflows/reconciling/heal-unasked"
import { beginReconciliation } from "../../src/workflows/reconciling/run-reconciliation"
import { ok } from "../fixtures/api"
import { enter, tokenOf } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { annaBuys, cancelByStaff } from "../fixtures/cancel"
import { documentsOf, said, sellAs } from "../fixtures/documents"
import { wrongDocuments } from "../fixtures/documents-add-up"
import { letAnHourPass } from "../fixtures/let-an-hour-pass"
import { priceInRegion } from "../fixtures/net-prices"
import { bookingOf, rebook, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import { until } from "../fixtures/until"

const CARD = "pp_test_card"
const ADDRESS = {
  ...{ first_name: "Anna", last_name: "Jahn" },
  address: { address_1: "Ring 1", postal_code: "10115", city: "Berlin", country_code: "de" },
}

inShop(
  (shop) => {
    const attached = (mail: ParsedMail) => mail.attachments.flatMap(({ filename }) => filename ?? []).sort()
    const anna = async (event = shop().world.events.concert) => {
      const lines = [{ variant_id: variantOf(event), quantity: 1 }]
      const { order } = await buy(shop().world, { email: "anna@example.com", lines, provider: CARD, locale: "de" })
      return bookingOf(shop().world.staff, order.id, event)
    }

    it("a paid booking has its invoice with the confirmation, in the admin and in the portal, closed or not (V19), once however often it is made", async () => {
      const { world, mailbox, container } = shop()
      await sellAs(world.staff)
      const booking = await anna()
      const mail = await mailbox.awaits("anna@example.com", booking.number)
      const [invoice] = await documentsOf(world.staff, booking.id)
      expect(attached(mail)).toContain(`${invoice?.number}.pdf`)
      expect(invoice).toMatchObject({ kind: "invoice", total: 10000, refers_to: null, void_by: null })

      const portal = await enter(world.storefront, { number: booking.number, email: "anna@example.com" })
      const own = await ok(portal.get<{ documents: { id: string }[] }>("/store/bookings/current/documents"))
      expect(own.documents).toMatchObject([{ id: invoice?.id, number: invoice?.number }])
      const { headers, body } = await portal.bytes(`/store/bookings/current/documents/${invoice?.id}`)
      expect(headers.get("content-disposition")).toContain(`${invoice?.number}.pdf`)
      const { extractText, getDocumentProxy } = await import("unpdf")
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true })
      expect(text.replace(/\s+/g, " ")).toContain("Anna Jahn")
      expect((await world.staff.bytes(`/admin/booking-documents/${invoice?.id}`)).body.equals(body)).toBe(true)

      await ok(world.staff.post(`/admin/events/${booking.event.id}`, { policy: { closes_with_event: true } }))
      const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      const past = "starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'"
      await pg.raw(`update booking_event set ${past} where id = ?`, [booking.event.id])
      expect(await portal.get("/store/bookings/current")).toMatchObject({
        status: 410,
        body: { code: "portal_closed" },
      })
      expect((await portal.bytes(`/store/bookings/current/documents/${invoice?.id}`)).body.equals(body)).toBe(true)
      const bank = world.storefront.with({ "x-booking-bank": await tokenOf(container, booking.number, "bank") })
      await ok(bank.get("/store/bookings/current/bank-details"))

      await Promise.all([1, 2, 3].map(() => makeDocuments(container, booking.order_id)))
      expect(said(await documentsOf(world.staff, booking.id))).toEqual(["invoice 10000"])
      expect(await wrongDocuments(container)).toEqual([])
    })

    it("another postcode: the invoice is taken back and made anew; an answer changes nothing, nor an address with that off (C-13)", async () => {
      const { world, mailbox, container } = shop()
      await sellAs(world.staff)
      const { id } = await anna()
      await mailbox.all()
      const edit = async (booker: object) => {
        const { booking } = await ok(world.staff.get<{ booking: { version: number } }>(`/admin/bookings/${id}`))
        await ok(world.staff.post(`/admin/bookings/${id}`, { version: booking.version, booker }))
        await mailbox.all()
        return said(await documentsOf(world.staff, id))
      }
      expect(await edit({ phone: "+49 30 1234567" })).toEqual(["invoice 10000"])
      const moved = ["invoice 10000", "cancellation_invoice -10000", "invoice 10000"]
      expect(await edit({ address: { ...ADDRESS.address, postal_code: "20095" } })).toEqual(moved)
      const changed = (await mailbox.to("anna@example.com")).filter((mail) =>
        attached(mail).some((name) => /^CAN/.test(name))
      )
      expect(changed.map(attached)).toEqual([[expect.stringMatching(/^CAN-/), expect.stringMatching(/^INV-/)]])
      await ok(world.staff.post("/admin/booking-settings", { reissue_on_address_change: false }))
      expect(await edit({ address: { ...ADDRESS.address, postal_code: "30159" } })).toEqual(moved)
      expect(await wrongDocuments(container)).toEqual([])
    })

    it("100 → 70: a credit note of 100, an invoice of 70, a statement; all with one mail (C-48, U17)", async () => {
      const { world, mailbox, container } = shop()
      const { staff, events } = world
      await sellAs(staff)
      const old = await anna()
      await mailbox.all()
      const { booking, rebooking } = await rebook(staff, old, toEvent(events.concert, events.matinee))
      const mail = await mailbox.awaits("anna@example.com", booking.number)
      const documents = await documentsOf(staff, booking.id)
      expect(said(documents)).toEqual([
        "invoice 10000",
        "cancellation_invoice -10000",
        "invoice 7000",
        "settlement 7000",
      ])
      const [first, taker] = documents
      expect([taker?.refers_to, first?.void_by]).toEqual([first?.number, taker?.number])
      expect(attached(mail)).toEqual(expect.arrayContaining(documents.slice(1).map(({ number }) => `${number}.pdf`)))
      expect(attached(mail)).not.toContain(`${first?.number}.pdf`)
      const [statement] = await container
        .resolve<BookingModuleService>(BOOKING_MODULE)
        .listBookingDocuments({ kind: "settlement" })
      expect(statement).toMatchObject({
        cause: `settlement:${rebooking.id}`,
        data: { from: { total: 10000 }, to: { total: 7000 }, carried: 7000, due: 0, back: 3000 },
      })
      expect(await wrongDocuments(container)).toEqual([])
    })

    it("cancelled with a fee: what was billed is taken back line by line, and the fee billed (C-65, U24)", async () => {
      const { world, mailbox, container } = shop()
      await sellAs(world.staff)
      const booking = await annaBuys(world, CARD, { shirt: true })
      await mailbox.all()
      await ok(cancelByStaff(world.staff, booking, { fee: { amount: 5950 } }))
      await mailbox.all()
      const documents = await documentsOf(world.staff, booking.id)
      // The T-shirt is not given back: it stays billed, in an invoice of its own.
      expect(said(documents)).toEqual([
        "invoice 22500",
        "cancellation_invoice -22500",
        "invoice 2500",
        "fee_invoice 5950",
      ])
      const printed = await container.resolve<BookingModuleService>(BOOKING_MODULE).listBookingDocuments({})
      const eventsOf = (kind: string, total: number) =>
        printed.find((document) => document.kind === kind && Number(document.total) === total)?.data
      expect(eventsOf("invoice", 2500)).toMatchObject({ supplies: [] })
      expect(eventsOf("fee_invoice", 5950)).toMatchObject({ supplies: [{ booking: booking.number }] })
      expect(await wrongDocuments(container)).toEqual([])
    })

    it("core's own order edit and cancellation are billed as they leave the order; a lost event is made up for by the nightly check", async () => {
      const { world, mailbox, container } = shop()
      const { staff, shirt } = world
      await sellAs(staff)
      const booking = await annaBuys(world, CARD, { shirt: true })
      await mailbox.all()
      const { order } = await ok(
        staff.get<{ order: { items: { id: string; variant_id: string }[] } }>(
          `/admin/orders/${booking.order_id}?fields=*items`
        )
      )
      const line = order.items.find(({ variant_id }) => variant_id === shirt.variant_id)?.id
      await ok(staff.post("/admin/order-edits", { order_id: booking.order_id }))
      await ok(staff.post(`/admin/order-edits/${booking.order_id}/items/item/${line}`, { quantity: 3 }))
      await ok(staff.post(`/admin/order-edits/${booking.order_id}/confirm`))
      const edited = ["invoice 22500", "cancellation_invoice -22500", "invoice 27500"]
      const now = async () => said(await documentsOf(staff, booking.id))
      expect(await until(now, (told) => told.length === edited.length)).toEqual(edited)
      await ok(cancelByStaff(staff, booking))
      await mailbox.all()
      const shirts = [...edited, "cancellation_invoice -27500", "invoice 7500"]
      expect(await now()).toEqual(shirts)

      // Cancelled in core's module: nobody hears of it.
      await container.resolve(Modules.ORDER).cancel([booking.order_id])
      await letAnHourPass(container)
      const { done } = await beginReconciliation(container, { scope: "full", requested_by: null })
      await done
      await healUnasked(container)
      expect(await now()).toEqual([...shirts, "cancellation_invoice -7500"])
      expect(await wrongDocuments(container)).toEqual([])
    })

    it("nobody has said who sells: documents wait, are shown as waiting, and are made when somebody does", async () => {
      const { world, mailbox, container } = shop()
      const { staff, regions, events } = world
      const invoices = { when: "confirmed", settled_outside: "never" }
      await ok(staff.post("/admin/booking-settings", { invoices, seller: null }))
      await priceInRegion(staff, events.concert, { Stalls: 3333 }, regions.austria)
      const lines = [{ variant_id: variantOf(events.concert), quantity: 3 }]
      const { order } = await buy(world, {
        email: "ben@example.com",
        lines,
        region: regions.austria,
        country: "at",
        provider: CARD,
      })
      const { id } = await bookingOf(staff, order.id, events.concert)
      await mailbox.all()
      expect(await documentsOf(staff, id)).toEqual([])
      const waiting = await ok(staff.get<{ documents_waiting: object }>("/admin/booking-settings"))
      expect(waiting.documents_waiting).toMatchObject({ orders: 1 })
      await sellAs(staff)
      await mailbox.all()
      expect(said(await documentsOf(staff, id))).toEqual([`invoice ${Math.round(order.total * 100)}`])
      expect(await wrongDocuments(container)).toEqual([])
      const after = await ok(staff.get<{ documents_waiting: null }>("/admin/booking-settings"))
      expect(after.documents_waiting).toBeNull()
      const listed = await ok(
        staff.get<{ count: number }>("/admin/booking-documents?kind=invoice&from=2020-01-01T00:00:00Z")
      )
      expect(listed.count).toBe(1)
    })
  },
  { payment_providers: [CARD] }
)
