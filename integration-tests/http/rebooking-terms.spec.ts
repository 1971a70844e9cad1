import { addAddOn } from "../fixtures/add-ons"
import { ok } from "../fixtures/api"
import { booksOf } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { annaBuys } from "../fixtures/cancel"
import { bookingNow, change, changeOwn, commitChange, previewChange, previewOwnChange } from "../fixtures/change"
import { enter } from "../fixtures/customer"
import { ledgerOf } from "../fixtures/ledger"
import { bookingOf, rebook, type StaffBooking, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"
import type { WorldEvent } from "../fixtures/world-events"

const [CARD, INVOICE] = ["pp_test_card", "pp_invoice_invoice"]
const email = "anna@example.com"

inShop(
  (shop) => {
    const policy = (event: WorldEvent, policy: object) =>
      ok(shop().world.staff.post(`/admin/events/${event.id}`, { policy: { rebooking: true, ...policy } }))
    const buysOne = async (event: WorldEvent, ticket: string, provider?: string) => {
      const { world } = shop()
      const lines = [{ variant_id: variantOf(event, ticket), quantity: 1 }]
      const { order } = await buy(world, { email, lines, ...(provider ? { provider } : {}) })
      return bookingOf(world.staff, order.id, event)
    }
    const books = ({ order_id }: StaffBooking) => ledgerOf(shop().world.staff, order_id)
    const mails = async ({ order_id }: StaffBooking) =>
      (await booksOf(shop().container, shop().world.staff, order_id)).mails

    it("C-26: what is added to a booking that is paid is to be paid by a day to come, and nothing else of it", async () => {
      const { world } = shop()
      const { concert } = world.events
      const workshop = await addAddOn(world.staff, concert, { title: "Workshop", level: "booking", cents: 1200 })
      const old = await buysOne(concert, "Stalls", CARD)
      expect(old.totals).toMatchObject({ open: 0, payment_due_at: null })
      const add_ons = [{ participant_id: null, add_on_id: workshop.id, quantity: 1 }]
      const { booking } = await change(world.staff, old, { add_ons })
      expect(booking).toMatchObject({ status: "awaiting_payment", totals: { total: 11200, paid: 10000, open: 1200 } })
      expect(Date.parse(booking.totals.payment_due_at ?? "")).toBeGreaterThan(Date.now())
      expect(await books(booking)).toMatchObject({ total: 112, paid: 100, pending: 12 })
      expect(await mails(booking)).toEqual([`booking_rebooked → ${email}`])
    })

    it("C-27: where nothing more is taken, what costs more is refused to customers, and the same at 0.00 is done", async () => {
      const { world, container } = shop()
      const { concert, gala } = world.events
      await policy(concert, { price_rule: "equal", rebooking_kinds: ["event", "add_ons"] })
      const [paid, free] = [
        await addAddOn(world.staff, concert, { title: "Workshop", level: "booking", cents: 1200 }),
        await addAddOn(world.staff, concert, { title: "Programme", level: "booking" }),
      ]
      const old = await buysOne(concert, "Stalls", CARD)
      const customer = await enter(world.storefront, { number: old.number, email })
      const takes = (add_on: { id: string }) => [{ participant_id: null, add_on_id: add_on.id, quantity: 1 }]
      const before = await booksOf(container, world.staff, old.order_id)
      for (const dearer of [{ add_ons: takes(paid) }, { target: toEvent(concert, gala) }]) {
        const refused = await previewOwnChange(customer, dearer)
        expect(refused).toMatchObject({ status: 403, body: { code: "price_rule_broken", details: { rule: "equal" } } })
      }
      expect(await booksOf(container, world.staff, old.order_id)).toEqual(before)
      const { booking } = await changeOwn(customer, { add_ons: takes(free) })
      expect(booking).toMatchObject({ status: "confirmed", totals: { total: 10000, paid: 10000, open: 0 } })
    })

    it("C-43: what was free waits for its payment once it costs, and is confirmed when it is free again", async () => {
      const { world } = shop()
      const { workshop, concert } = world.events
      const free = await buysOne(workshop, "Place")
      expect(free).toMatchObject({ status: "confirmed", totals: { total: 0 } })
      const { booking: dearer } = await rebook(world.staff, free, toEvent(workshop, concert, [["Place", "Stalls"]]))
      expect(dearer).toMatchObject({ status: "awaiting_payment", totals: { total: 10000, open: 10000 } })
      expect(await books(dearer)).toMatchObject({ total: 100, paid: 0, pending: 100, collections: ["not_paid 100"] })
      const { booking: back } = await rebook(world.staff, dearer, toEvent(concert, workshop, [["Stalls", "Place"]]))
      expect(back).toMatchObject({ status: "confirmed", totals: { total: 0, open: 0 }, refund_cases: [] })
      expect(await books(dearer)).toMatchObject({ status: "canceled", total: 0, collections: ["canceled 100"] })
      expect(await mails(back)).toEqual([`booking_rebooked → ${email}`])
    })

    it("C-43: but not while the organiser still looks at it", async () => {
      const { world } = shop()
      const { concert, workshop } = world.events
      await ok(world.staff.post(`/admin/events/${concert.id}`, { approval: true }))
      const asked = await buysOne(concert, "Stalls", INVOICE)
      expect(asked).toMatchObject({ status: "awaiting_approval", totals: { open: 10000 } })
      const { booking } = await rebook(world.staff, asked, toEvent(concert, workshop, [["Stalls", "Place"]]))
      expect(booking).toMatchObject({ status: "awaiting_approval", totals: { total: 0, open: 0 } })
      expect(
        (await ok(world.staff.post<{ booking: StaffBooking }>(`/admin/bookings/${booking.id}/approve`))).booking.status
      ).toBe("confirmed")
    })

    it("a change has its fee, as it was agreed at the purchase: shown, kept of what goes back, taxed as the tickets", async () => {
      const { world } = shop()
      const { concert, matinee } = world.events
      const five = { kind: "amount", amounts: [{ currency_code: "eur", amount: 500 }] }
      await policy(concert, { rebooking_fee: five })
      const old = await annaBuys(world, CARD)
      await policy(concert, { rebooking_fee: { kind: "share", percent: 50 } })
      const [anna] = old.participants
      const to = { event_id: matinee.id, ticket_type_id: matinee.tickets.Stalls?.id ?? "" }
      const moves = [{ participant_id: anna?.id ?? "", ...to }]
      const { plan, booking } = await change(world.staff, old, { moves })
      expect(plan).toMatchObject({
        fee: { amount: 500, tax: 80 },
        to: { total: 17500 },
        settlement: { kind: "refund", carried: 17500, back: 2500 },
      })
      expect(await books(booking)).toMatchObject({ total: 175, paid: 200, pending: -25 })
      const there = await bookingNow(world.staff, booking.id)
      expect(there.refund_cases).toMatchObject([{ amount: 2500 }])
      // The main booking, the one that Ben stays in, bears the fee; Anna's ticket is in the other one.
      expect(there.totals).toMatchObject({ total: 10500, paid: 10500, refund_open: 2500 })

      const waived = { target: toEvent(concert, matinee), fee: "none" as const }
      const other = await annaBuys(world, CARD)
      const { plan: free } = await ok(previewChange(world.staff, other.id, waived))
      expect(free).toMatchObject({ fee: null, reason_required: true, settlement: { back: 6000 } })
      const silent = await commitChange(world.staff, other, waived, { hash: free.hash })
      expect([silent.status, silent.body.code]).toEqual([400, "reason_missing"])
    })

    it("at the lower price of both, a dearer event costs what was paid and a cheaper one its own price", async () => {
      const { world } = shop()
      const { concert, gala, matinee } = world.events
      await policy(concert, { price_basis: "lower" })
      const { plan: up, booking } = await rebook(
        world.staff,
        await buysOne(concert, "Stalls", CARD),
        toEvent(concert, gala)
      )
      expect(up).toMatchObject({ to: { total: 10000 }, direction: "equal", settlement: { kind: "even" } })
      expect(booking).toMatchObject({ status: "confirmed", totals: { total: 10000, open: 0 } })
      expect(await books(booking)).toMatchObject({ total: 100, tax: 15.96638655, pending: 0 })
      const { plan: down } = await rebook(
        world.staff,
        await buysOne(concert, "Stalls", CARD),
        toEvent(concert, matinee)
      )
      expect(down).toMatchObject({ to: { total: 7000 }, settlement: { kind: "refund", back: 3000 } })
    })
  },
  { payment_providers: ["pp_system_default", CARD, INVOICE] }
)
