import { randomUUID } from "node:crypto"
import { toMinor } from "../../src/domain/money/decimal"
import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { addAddOn } from "../fixtures/add-ons"
import { ok } from "../fixtures/api"
import { enter, look, mailsAbout } from "../fixtures/bookings"
import { previewAtDesk, registerAtDesk, saleOf, tryAtDesk } from "../fixtures/desk"
import { priceInRegion } from "../fixtures/net-prices"
import { askAt } from "../fixtures/questions"
import { inShop } from "../fixtures/shop"
import type { Region } from "../fixtures/world"

type Entry = {
  action: string
  reason: string | null
  actor: { type: string }
  changes: { field: string; after: unknown }[]
}
type Order = { email: string; total: number; payment_status: string; summary: { pending_difference: number } }
type Counted = { event: { seats: { taken: number; overbooked: number; free: number } } }

inShop(
  (shop) => {
    const historyOf = async (id: string) =>
      (await ok(shop().world.staff.get<{ changes: Entry[] }>(`/admin/bookings/${id}/changes`))).changes
    const orderOf = async (id: string) => {
      const fields = "email,total,payment_status,summary.*"
      return (await ok(shop().world.staff.get<{ order: Order }>(`/admin/orders/${id}?fields=${fields}`))).order
    }
    const seatsOf = async (event: { id: string }) =>
      (await ok(shop().world.staff.get<Counted>(`/admin/events/${event.id}`))).event.seats
    const tiesOut = async () => expect(await reconcileEverything(shop().container)).toEqual([])

    describe("U21: a registration by the desk", () => {
      it("on invoice is confirmed and mailed at once, with staff and origin in its first entry", async () => {
        const { world, container } = shop()
        const booking = await registerAtDesk(world.staff, {
          ...saleOf(world, world.events.concert),
          origin: "phone",
          payment: "invoice",
        })
        expect(booking).toMatchObject({
          status: "confirmed",
          origin: "phone",
          incomplete: false,
          participants: [{ first_name: "Mia" }],
          totals: { total: 10_000, paid: 0, open: 10_000 },
        })
        expect(await mailsAbout(container, booking.number)).toEqual(["booking_confirmed → mia@example.com"])
        const history = await historyOf(booking.id)
        expect(history).toMatchObject([{ action: "booking.registered", actor: { type: "staff" } }])
        expect(history[0]?.changes).toContainEqual(expect.objectContaining({ field: "origin", after: "phone" }))
        expect(await orderOf(booking.order_id)).toMatchObject({ email: "mia@example.com", payment_status: "awaiting" })
        await tiesOut()
      })

      it("settled outside is paid in Medusa's books, and says who, when and why (U11)", async () => {
        const { world } = shop()
        const sale = { ...saleOf(world, world.events.concert), payment: "settled_outside" }
        expect((await tryAtDesk(world.staff, sale)).body).toMatchObject({ code: "desk_reason_missing" })
        const booking = await registerAtDesk(world.staff, { ...sale, reason: "Cash, receipt 4711" })
        expect(booking).toMatchObject({ status: "confirmed", totals: { total: 10_000, paid: 10_000, open: 0 } })
        expect(await historyOf(booking.id)).toContainEqual(
          expect.objectContaining({
            action: "booking.settled_outside",
            reason: "Cash, receipt 4711",
            actor: expect.objectContaining({ type: "staff" }),
            changes: [expect.objectContaining({ field: "amount", after: 10_000 })],
          })
        )
        expect(await orderOf(booking.order_id)).toMatchObject({ payment_status: "captured" })
        await tiesOut()
      })

      it("of something free is free, and of nothing else", async () => {
        const { world } = shop()
        const { workshop, concert } = world.events
        const place = saleOf(world, workshop, "Place")
        expect((await tryAtDesk(world.staff, { ...place, payment: "invoice" })).body.code).toBe("desk_payment_unfit")
        const paid = await tryAtDesk(world.staff, { ...saleOf(world, concert), payment: "free" })
        expect(paid.body.code).toBe("desk_payment_unfit")
        expect(await registerAtDesk(world.staff, { ...place, payment: "free" })).toMatchObject({ status: "confirmed" })
        expect(await seatsOf(concert)).toMatchObject({ taken: 0 })
      })

      it("goes beyond the capacity only with a reason, which is logged; the seat is not sold again", async () => {
        const { world } = shop()
        const { staff, events } = world
        const chair = { ...saleOf(world, events.reading, "Chair"), payment: "invoice" }
        await registerAtDesk(staff, chair)
        const refused = await tryAtDesk(staff, chair)
        expect([refused.status, refused.body.code]).toEqual([409, "event_full"])
        expect((await previewAtDesk(staff, saleOf(world, events.reading, "Chair"))).seats).toEqual({
          free: 0,
          wanted: 1,
          over: 1,
        })
        const booking = await registerAtDesk(staff, { ...chair, over_capacity: { reason: "The mayor" } })
        expect(await historyOf(booking.id)).toContainEqual(
          expect.objectContaining({ action: "booking.overbooked", reason: "The mayor" })
        )
        expect(await seatsOf(events.reading)).toMatchObject({ taken: 2, overbooked: 1, free: 0 })
        expect((await tryAtDesk(staff, chair)).body.code).toBe("event_full")
        await ok(staff.post(`/admin/orders/${booking.order_id}/cancel`))
        expect(await seatsOf(events.reading)).toMatchObject({ taken: 1, overbooked: 0, free: 0 })
        await tiesOut()
      })

      it("is bound by no registration period and no approval, and sells what only the desk sells (T1)", async () => {
        const { world } = shop()
        const { staff, events } = world
        const yesterday = new Date(Date.now() - 86_400_000).toISOString()
        await ok(
          staff.post(`/admin/events/${events.concert.id}`, {
            sales: "desk",
            approval: true,
            registration_closes_at: yesterday,
          })
        )
        const sale = { ...saleOf(world, events.concert), payment: "invoice" }
        expect(await registerAtDesk(staff, sale)).toMatchObject({ status: "confirmed" })
        await ok(staff.post(`/admin/events/${events.concert.id}`, { status: "cancelled" }))
        expect((await tryAtDesk(staff, sale)).body.code).toBe("event_not_bookable")
      })

      it("counts once for each Idempotency-Key, and a refused one may be tried again with it", async () => {
        const { world } = shop()
        const { staff, events } = world
        const sale = { ...saleOf(world, events.concert), payment: "invoice" }
        const key = randomUUID()
        const dear = await tryAtDesk(staff, { ...sale, total: 9_000 }, key)
        expect(dear.body).toMatchObject({ code: "desk_total_changed", details: { shown: 9_000, total: 10_000 } })
        expect(await seatsOf(events.concert)).toMatchObject({ taken: 0 })
        const twins = await Promise.all([tryAtDesk(staff, sale, key), tryAtDesk(staff, sale, key)])
        expect(twins.map(({ status }) => status)).toEqual([201, 201])
        expect(new Set(twins.map(({ body }) => body.booking.id)).size).toBe(1)
        expect(await seatsOf(events.concert)).toMatchObject({ taken: 1 })
        const other = await tryAtDesk(staff, { ...sale, origin: "phone" }, key)
        expect(other.body.code).toBe("idempotency_key_reused")
      })
    })

    describe("what the desk writes down", () => {
      it("names, answers and add-ons go to whom they are for; what is left open makes the booking incomplete", async () => {
        const { world } = shop()
        const { staff, events } = world
        const { diet } = await askAt(staff, events.concert)
        const lunch = await addAddOn(staff, events.concert, {
          title: "Lunch",
          level: "participant",
          cents: 1500,
          max: 2,
        })
        const tickets = ["Stalls", "Balcony", "Stalls"].map((title, place) => ({
          ticket_type_id: events.concert.tickets[title]?.id,
          person: place === 1 ? {} : { first_name: ["Mia", "", "Ole"][place] },
          answers: place === 0 ? { [diet]: "vegan" } : {},
        }))
        const add_ons = [{ add_on_id: lunch.id, ticket: 2, quantity: 1 }]
        const sale = saleOf(world, events.concert, "Stalls", { tickets, add_ons })
        const preview = await previewAtDesk(staff, sale)
        expect(preview).toMatchObject({ total: 27_500, missing: [{ ticket: 1, field: "name" }, {}, { ticket: 2 }] })
        const booking = await registerAtDesk(staff, { ...sale, payment: "invoice", total: preview.total })
        expect(booking).toMatchObject({ incomplete: true, totals: { total: 27_500 } })
        const named = booking.participants.map(({ first_name, answers }) => {
          return [first_name, answers.find(({ question }) => question.id === diet)?.value]
        })
        expect(named).toHaveLength(3)
        expect(named).toEqual(
          expect.arrayContaining([
            ["Mia", "vegan"],
            ["Ole", null],
            [null, null],
          ])
        )
        const ole = booking.participants.find(({ first_name }) => first_name === "Ole")
        expect(booking).toMatchObject({ add_ons: [{ participant_id: ole?.id, quantity: 1 }] })
        const wrong = tickets.map((ticket) => ({ ...ticket, answers: { [diet]: "stones" } }))
        expect((await tryAtDesk(staff, { ...sale, tickets: wrong, payment: "invoice" })).body).toMatchObject({
          code: "answer_invalid",
          details: { participant: "1", fault: "answer_not_an_option" },
        })
      })

      it("finds a known customer, makes a guest of a new one, and links an additional booking both ways (V27)", async () => {
        const { world } = shop()
        const { staff, events } = world
        const { customer } = await ok(
          staff.post<{ customer: { id: string } }>("/admin/customers", {
            email: "known@example.com",
            first_name: "Kim",
            last_name: "Lund",
          })
        )
        const known = { ...saleOf(world, events.concert), booker: {}, customer_id: customer.id, payment: "invoice" }
        const first = await registerAtDesk(staff, known)
        expect(first).toMatchObject({ booker: { first_name: "Kim", email: "known@example.com" } })
        const sale = { ...saleOf(world, events.concert), payment: "invoice", additional_to: first.id }
        const second = await registerAtDesk(staff, sale)
        expect(second.additional_to).toMatchObject({ id: first.id, number: first.number })
        const { booking } = await ok(staff.get<{ booking: typeof first }>(`/admin/bookings/${first.id}`))
        expect(booking.additional).toMatchObject([{ id: second.id }])
        const mia = await enter(world.storefront, { number: second.number, email: "mia@example.com" })
        expect(await look(mia)).toMatchObject({ additional_to: { number: first.number }, additional: [] })
        const kim = await enter(world.storefront, { number: first.number, email: "known@example.com" })
        expect(await look(kim)).toMatchObject({ additional_to: null, additional: [{ number: second.number }] })
        const { customers } = await ok(
          staff.get<{ customers: { has_account: boolean }[] }>("/admin/customers?email=mia@example.com")
        )
        expect(customers).toMatchObject([{ has_account: false }])
        const elsewhere = { ...sale, ...saleOf(world, events.matinee), additional_to: first.id }
        expect((await tryAtDesk(staff, elsewhere)).body).toMatchObject({
          code: "additional_booking_invalid",
          details: { reason: "other_event" },
        })
      })
    })

    describe("the preview equals what is sold, to the cent", () => {
      const tenth = (code: string) => ({
        code,
        type: "standard",
        status: "active",
        application_method: { type: "percentage", target_type: "items", allocation: "across", value: 10 },
      })

      it.each([
        ["gross prices", "germany", 26_000],
        ["net prices", "austria", 31_192],
        ["yen", "japan", 26_000],
      ] as const)("with %s and a promotion code", async (_kind, name, full) => {
        const { world } = shop()
        const { staff, events, regions } = world
        const region: Region = regions[name]
        if (name === "austria") await priceInRegion(staff, events.concert, { Stalls: 9_999, Balcony: 5_995 }, region)
        await ok(staff.post("/admin/promotions", tenth("TENTH")))
        const titles = ["Stalls", "Balcony", "Stalls"]
        const tickets = titles.map((title) => ({ ticket_type_id: events.concert.tickets[title]?.id }))
        const sale = saleOf(world, events.concert, "Stalls", { region_id: region.id, tickets })
        expect((await previewAtDesk(staff, sale)).total).toBe(full)
        const cheaper = { ...sale, promotion_codes: ["TENTH"] }
        const preview = await previewAtDesk(staff, cheaper)
        expect(preview.total).toBeLessThan(full)
        expect(preview.discount).toBe(full - preview.total)
        const booking = await registerAtDesk(staff, { ...cheaper, payment: "invoice", total: preview.total })
        const { total } = await orderOf(booking.order_id)
        expect(toMinor(total, region.currency_code)).toBe(preview.total)
        expect(preview.lines.reduce((sum, line) => sum + line.total, 0)).toBe(preview.total)
        const unknown = await tryAtDesk(staff, { ...sale, promotion_codes: ["NOPE"], payment: "invoice" })
        expect(unknown.body).toMatchObject({ code: "promotion_not_applied" })
        await tiesOut()
      })
    })
  },
  { payment_providers: ["pp_system_default", "pp_invoice_invoice"] }
)
