import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import { addAddOn } from "../fixtures/add-ons"
import { ok } from "../fixtures/api"
import { booksOf, seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { bookingNow, change, commitChange, previewChange } from "../fixtures/change"
import { chainOf, ledgerOf } from "../fixtures/ledger"
import { bookingOf, payOut, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import type { WorldEvent } from "../fixtures/world-events"

const CARD = "pp_test_card"
const email = "anna@example.com"

inShop(
  (shop) => {
    const bought = async (event: WorldEvent, quantity: number): Promise<StaffBooking> => {
      const { world } = shop()
      const lines = [{ variant_id: variantOf(event), quantity }]
      const { order } = await buy(world, { email, lines, provider: CARD })
      return bookingOf(world.staff, order.id, event)
    }
    const stallsOf = (event: WorldEvent) => ({ event_id: event.id, ticket_type_id: event.tickets.Stalls?.id ?? "" })
    const allTiesOut = async () => {
      expect(await seatsApart(shop().container)).toEqual([])
      expect(await reconcileEverything(shop().container)).toEqual([])
    }

    describe("five at the gala's group price of 120.00 instead of 150.00 (C-77)", () => {
      const five = async () => {
        const { world } = shop()
        const { gala } = world.events
        const prices = [
          { currency_code: "eur", amount: 150 },
          { currency_code: "eur", amount: 120, min_quantity: 5 },
        ]
        await ok(world.staff.post(`/admin/products/${gala.product_id}/variants/${variantOf(gala)}`, { prices }))
        return bought(gala, 5)
      }

      it("one moves to the matinée: the others pay the single price, in two bookings of one new order", async () => {
        const { world, container } = shop()
        const { gala, matinee } = world.events
        const old = await five()
        const moves = [{ participant_id: old.participants[1]?.id ?? "", ...stallsOf(matinee) }]
        const { plan, booking, bookings } = await change(world.staff, old, { moves })
        expect(plan).toMatchObject({
          from: { total: 60000 },
          to: { event_id: gala.id, total: 67000 },
          settlement: { kind: "collect", carried: 60000, due: 7000, back: 0 },
          successors: [
            { event_id: gala.id, tickets: 4 },
            { event_id: matinee.id, tickets: 1 },
          ],
          mails: ["booking_rebooked", "booking_confirmed"],
        })
        expect(plan.tickets.map(({ kind, old_amount, new_amount }) => [kind, old_amount, new_amount])).toEqual([
          ["stays", 12000, 15000],
          ["moves", 12000, 7000],
          ["stays", 12000, 15000],
          ["stays", 12000, 15000],
          ["stays", 12000, 15000],
        ])
        expect(bookings).toHaveLength(2)
        const other = await bookingNow(world.staff, bookings[1] ?? "")
        expect([booking.event.id, other.event.id]).toEqual([gala.id, matinee.id])
        expect([booking.participants.length, other.participants.length]).toEqual([4, 1])
        expect(other.order_id).toBe(booking.order_id)
        expect(await bookingNow(world.staff, old.id)).toMatchObject({
          status: "cancelled",
          rebooked_to: { id: booking.id },
          rebooked_to_others: [{ id: other.id }],
        })
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 670, paid: 600, pending: 70 })
        const { mails } = await booksOf(container, world.staff, booking.order_id)
        expect(mails).toEqual([`booking_rebooked → ${email}`, `booking_confirmed → ${email}`])
        await allTiesOut()
      })

      it("one is given back: the refund is 0, or 120.00 where the group price is kept, which needs a reason", async () => {
        const { world } = shop()
        const old = await five()
        const cancel = [old.participants[0]?.id ?? ""]
        const today = await ok(previewChange(world.staff, old.id, { cancel }))
        expect(today.plan).toMatchObject({ to: { total: 60000 }, settlement: { back: 0, due: 0 } })
        const kept = { cancel, price_basis: "old" as const }
        const { plan } = await ok(previewChange(world.staff, old.id, kept))
        expect(plan).toMatchObject({ to: { total: 48000 }, settlement: { back: 12000 }, reason_required: true })
        const refused = await commitChange(world.staff, old, kept, { hash: plan.hash })
        expect([refused.status, refused.body.code]).toEqual([400, "reason_missing"])
        const { booking } = await change(world.staff, old, kept, "Promised on the phone")
        expect(booking.refund_cases).toMatchObject([{ amount: 12000, status: "requested" }])
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ total: 480, paid: 600, pending: -120 })
        await allTiesOut()
      })
    })

    describe("Anna, who paid 200.00 for two seats", () => {
      it("takes a third seat and a workshop for 12.00, and gives the workshop back (C-34)", async () => {
        const { world } = shop()
        const { concert } = world.events
        const workshop = await addAddOn(world.staff, concert, { title: "Workshop", level: "participant", cents: 1200 })
        const old = await bought(concert, 2)
        const add = [{ ...stallsOf(concert), first_name: "Cleo" }]
        const wants = { participant_id: old.participants[0]?.id ?? "", add_on_id: workshop.id, quantity: 1 }
        const { booking: more } = await change(world.staff, old, { add, add_ons: [wants] })
        expect(more).toMatchObject({ status: "awaiting_payment", totals: { total: 31200, paid: 20000, open: 11200 } })
        expect(more.participants.map(({ first_name }) => first_name)).toEqual([null, null, "Cleo"])
        expect(more).toMatchObject({ add_ons: [{ id: workshop.id, quantity: 1, paid: true }] })

        const [first, , cleo] = more.participants
        const less = { cancel: [cleo?.id ?? ""], add_ons: [{ ...wants, participant_id: first?.id ?? "", quantity: 0 }] }
        const { plan, booking } = await change(world.staff, more, less)
        expect(plan.add_ons).toMatchObject([{ before: 1, quantity: 0, old_amount: 1200, new_amount: 0 }])
        expect(booking).toMatchObject({
          status: "confirmed",
          totals: { total: 20000, paid: 20000, open: 0 },
          add_ons: [],
        })
        expect(booking.refund_cases).toEqual([])
        await allTiesOut()
      })

      it("redeems the code that she forgot; one that is nobody's is refused (U3)", async () => {
        const { world } = shop()
        await ok(
          world.staff.post("/admin/promotions", {
            ...{ code: "TENTH", type: "standard", status: "active", is_automatic: false, limit: 1 },
            application_method: { type: "percentage", target_type: "order", value: 10 },
          })
        )
        const old = await bought(world.events.concert, 2)
        const wrong = await previewChange(world.staff, old.id, { promotion_codes: ["TWENTIETH"] })
        expect(wrong.body).toMatchObject({ code: "promotion_code_invalid", details: { reason: "unknown" } })
        const { plan, booking } = await change(world.staff, old, { promotion_codes: ["TENTH"] })
        expect(plan).toMatchObject({ promotion_codes: ["TENTH"], to: { total: 18000 }, settlement: { back: 2000 } })
        expect(booking.totals).toMatchObject({ total: 18000, paid: 18000, refund_open: 2000 })
        const again = await previewChange(world.staff, (await bought(world.events.concert, 1)).id, {
          promotion_codes: ["TENTH"],
        })
        expect(again.body).toMatchObject({ code: "promotion_code_invalid", details: { reason: "used_up" } })
        await allTiesOut()
      })

      it("is paid back in full and books the matinée anew, where staff choose so (U16)", async () => {
        const { world } = shop()
        const { concert, matinee } = world.events
        const old = await bought(concert, 2)
        const wanted = { target: toEvent(concert, matinee), strategy: "repay" as const }
        const { plan, booking } = await change(world.staff, old, wanted, "Asked for it")
        expect(plan.settlement).toEqual({ kind: "repay", carried: 0, due: 14000, back: 20000 })
        expect(booking).toMatchObject({ status: "awaiting_payment", totals: { total: 14000, paid: 0, open: 14000 } })
        const [owed] = booking.refund_cases
        expect(owed).toMatchObject({ amount: 20000, order_id: old.order_id })
        // What is owed goes along, wherever the booking goes from there.
        const back = await change(world.staff, booking, { target: toEvent(matinee, concert) })
        expect((await bookingNow(world.staff, booking.id)).refund_cases).toEqual([])
        expect(back.booking.refund_cases).toMatchObject([{ id: owed?.id, amount: 20000, status: "requested" }])
        await ok(payOut(world.staff, owed?.id ?? ""))
        expect(await chainOf(world.staff, [old.order_id, booking.order_id, back.booking.order_id])).toMatchObject({
          transactions: 0,
          captured_less_refunded: 0,
          pending: [0, 0, 200],
        })
        await allTiesOut()
      })

      it("pays the difference to the gala at the desk: settled outside, and nothing is due (U11)", async () => {
        const { world } = shop()
        const { concert, gala } = world.events
        const old = await bought(concert, 2)
        const wanted = { target: toEvent(concert, gala), strategy: "external" as const }
        const { plan, booking } = await change(world.staff, old, wanted, "100.00 in cash")
        expect(plan.settlement).toEqual({ kind: "external", carried: 20000, due: 0, back: 0 })
        expect(booking).toMatchObject({ status: "confirmed", totals: { total: 30000, paid: 30000, open: 0 } })
        expect(booking.refund_cases).toEqual([])
        expect(await ledgerOf(world.staff, booking.order_id)).toMatchObject({ paid: 300, captured: 200, pending: 0 })
        await allTiesOut()
      })

      it("parts with Ben, goes on to the gala and back: all that was paid is where it belongs", async () => {
        const { world } = shop()
        const { concert, matinee, gala } = world.events
        const a = await bought(concert, 2)
        const moves = [{ participant_id: a.participants[1]?.id ?? "", ...stallsOf(matinee) }]
        const { booking: b, bookings } = await change(world.staff, a, { moves })
        expect(b.refund_cases).toMatchObject([{ amount: 3000 }])
        const { booking: c } = await rebook(world.staff, b, toEvent(concert, gala))
        const { booking: d } = await rebook(world.staff, c, toEvent(gala, concert))
        const bens = await bookingNow(world.staff, bookings[1] ?? "")
        const { booking: ben } = await rebook(world.staff, bens, toEvent(matinee, concert))
        const orders = [a, b, c, d, ben].map(({ order_id }) => order_id)
        expect(await chainOf(world.staff, orders)).toMatchObject({ transactions: 200, captured_less_refunded: 200 })
        expect(d.totals.total + ben.totals.total).toBe(20000)
        await allTiesOut()
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
