import { randomUUID } from "node:crypto"
import type { ShownPlan } from "../../src/domain/rebooking/shown-plan"
import { type Answer, type Api, ok, type Refused } from "../fixtures/api"
import { seatsApart } from "../fixtures/books"
import { buy } from "../fixtures/buy"
import { type CustomerBooking, enter, look } from "../fixtures/customer"
import { chainOf } from "../fixtures/ledger"
import { bookingOf, type Target, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const CARD = "pp_test_card"
const email = "anna@example.com"

type Rebooked = { booking: CustomerBooking; access: { token: string } }
type Shown = { plan: ShownPlan }
type Targets = {
  events: { id: string; ticket_types: { title: string; prices: { currency_code: string; amount: number }[] }[] }[]
}

inShop(
  (shop) => {
    /** Anna has paid 100.00 by card, and has come in by number and address. */
    const anna = async () => {
      const { world } = shop()
      const lines = [
        { variant_id: variantOf(world.events.concert), quantity: 1, participants: [{ first_name: "Anna", email }] },
      ]
      const { order, bookings } = await buy(world, { email, lines, provider: CARD, booker: { first_name: "Anna" } })
      const number = bookings[0]?.number ?? ""
      return { order, number, customer: await enter(world.storefront, { number, email }) }
    }
    const shown = (customer: Api, target: Target): Promise<Answer<Shown & Refused>> =>
      customer.post("/store/bookings/current/rebooking-preview", { target })
    const confirm = async (
      customer: Api,
      target: Target,
      key: string = randomUUID()
    ): Promise<Answer<Rebooked & Refused>> => {
      const { plan } = await ok(shown(customer, target))
      const { version } = await look(customer)
      return customer.post(
        "/store/bookings/current/rebookings",
        { target, version, plan_hash: plan.hash },
        { "idempotency-key": key }
      )
    }

    describe("a customer who rebooks by themselves (SPEC U2, U4)", () => {
      it("sees what it costs, confirms, and goes on with the new booking; the old number leads there (C-55)", async () => {
        const { world, container } = shop()
        const { order, number, customer } = await anna()
        const { booking, access } = await ok(confirm(customer, toEvent(world.events.concert, world.events.matinee)))
        expect(booking).toMatchObject({
          ...{ status: "confirmed", rebooked_from: { number, event_title: "Autumn concert" } },
          totals: { total: 7000, paid: 7000, open: 0, refund_open: 3000 },
        })
        const fresh = await look(world.storefront.with({ "x-booking-access": access.token }))
        expect(fresh.number).toBe(booking.number)
        expect((await look(await enter(world.storefront, { number, email }))).number).toBe(booking.number)
        const old = await bookingOf(world.staff, order.id, world.events.concert)
        expect(old).toMatchObject({ status: "cancelled", rebooked_to: { id: expect.any(String) } })
        expect(await seatsApart(container)).toEqual([])
      })

      it("gets one booking however often the button is pressed, also when it leads to the new booking already", async () => {
        const { world } = shop()
        const { number, customer } = await anna()
        const target = toEvent(world.events.concert, world.events.matinee)
        const { plan } = await ok(shown(customer, target))
        const { version } = await look(customer)
        const body = { target, version, plan_hash: plan.hash }
        const key = { "idempotency-key": randomUUID() }
        const path = "/store/bookings/current/rebookings"
        const first = await ok(customer.post<Rebooked>(path, body, key))
        const again = await ok(customer.post<Rebooked>(path, body, key))
        const newest = await ok((await enter(world.storefront, { number, email })).post<Rebooked>(path, body, key))
        expect([again, newest].map(({ booking }) => booking.number)).toEqual([
          first.booking.number,
          first.booking.number,
        ])
      })

      it("pays only the difference of a dearer one", async () => {
        const { world } = shop()
        const { order, customer } = await anna()
        const { booking } = await ok(confirm(customer, toEvent(world.events.concert, world.events.gala)))
        expect(booking).toMatchObject({ status: "awaiting_payment", totals: { total: 15000, paid: 10000, open: 5000 } })
        const { order_id } = await bookingOf(world.staff, (await newest(order.id)).order_id, world.events.gala)
        expect(await chainOf(world.staff, [order.id, order_id])).toMatchObject({ transactions: 100, pending: [0, 50] })
      })

      it("is offered what can be booked, with what it costs in their order", async () => {
        const { world } = shop()
        const { customer } = await anna()
        await ok(world.staff.post(`/admin/events/${world.events.gala.id}`, { sales: "desk" }))
        const { events } = await ok(customer.get<Targets>("/store/bookings/current/rebooking-targets"))
        const { concert, matinee, workshop, reading } = world.events
        expect(events.map(({ id }) => id).sort()).toEqual(
          [concert, matinee, workshop, reading].map(({ id }) => id).sort()
        )
        const offered = events.find(({ id }) => id === matinee.id)?.ticket_types
        expect(offered).toMatchObject([
          { title: "Stalls", prices: [{ currency_code: "eur", amount: 7000 }] },
          { title: "Balcony", prices: [{ currency_code: "eur", amount: 6000 }] },
        ])
      })
    })

    const newest = async (orderId: string) => {
      const { rebooked_to } = await bookingOf(shop().world.staff, orderId, shop().world.events.concert)
      if (!rebooked_to) throw new Error("Not rebooked")
      return rebooked_to
    }

    describe("a customer is refused, with the organiser's terms and contact", () => {
      const settings = (body: object) =>
        ok(shop().world.staff.post(`/admin/events/${shop().world.events.concert.id}`, body))
      it.each([
        [403, "self_service_off", { self_service: false }],
        [403, "rebooking_not_allowed", { policy: { rebooking: false } }],
        [
          410,
          "rebooking_closed",
          { policy: { rebooking: true, rebook_until: { kind: "at", at: "2020-01-01T00:00:00Z" } } },
        ],
      ])("%i %s, and staff may all the same", async (status, code, setting) => {
        const { world } = shop()
        const { order, customer } = await anna()
        const target = toEvent(world.events.concert, world.events.matinee)
        const { plan } = await ok(shown(customer, target))
        const { version } = await look(customer)
        await settings(setting)
        const body = { target, version, plan_hash: plan.hash }
        const refused = await customer.post("/store/bookings/current/rebookings", body, {
          "idempotency-key": randomUUID(),
        })
        expect(refused).toMatchObject({
          ...{ status, body: { code, details: { level: "event", contact: { email: "hello@concerts.example" } } } },
        })
        const { id } = await bookingOf(world.staff, order.id, world.events.concert)
        await ok(world.staff.post(`/admin/bookings/${id}/rebooking-preview`, { target }))
      })

      it("for an event that is not sold to them, whatever they send", async () => {
        const { world } = shop()
        const { customer } = await anna()
        const target = toEvent(world.events.concert, world.events.matinee)
        await ok(world.staff.post(`/admin/events/${world.events.matinee.id}`, { status: "draft" }))
        expect(await shown(customer, target)).toMatchObject({ status: 400, body: { code: "event_not_bookable" } })
        await ok(
          world.staff.post(`/admin/sales-channels/${world.sales_channel_id}/products`, {
            remove: [world.events.matinee.product_id],
          })
        )
        expect(await shown(customer, target)).toMatchObject({ status: 404, body: { code: "event_not_found" } })
      })
    })
  },
  { payment_providers: ["pp_system_default", CARD] }
)
