import { reconcileEverything } from "../../src/workflows/reconciling/reconcile-everything"
import {
  type AddOn,
  addAddOn,
  addOnNow,
  buyWithExtras,
  type Extra,
  tryToBuy,
  type WithAddOns,
} from "../fixtures/add-ons"
import { type Api, ok } from "../fixtures/api"
import { edit, enter, mailsAbout } from "../fixtures/bookings"
import { fillCart } from "../fixtures/buy"
import { bookingOf, commit, preview, toEvent, variantOf } from "../fixtures/rebook"
import { inShop } from "../fixtures/shop"

const email = "anna@example.com"

inShop((shop) => {
  const look = async (customer: Api) =>
    (await ok(customer.get<{ booking: WithAddOns & { participants: { id: string }[] } }>("/store/bookings/current")))
      .booking

  /** The concert offers a free lunch (3 of them) and a bus for 12.00 to each participant, and programmes to a booking. */
  const offer = async () => {
    const { staff, events } = shop().world
    return {
      lunch: await addAddOn(staff, events.concert, { title: "Lunch", level: "participant", max: 2, quota: 3 }),
      bus: await addAddOn(staff, events.concert, { title: "Bus", level: "participant", cents: 1200 }),
      programme: await addAddOn(staff, events.concert, { title: "Programme", level: "booking", max: 5 }),
    }
  }

  const annaBuys = async (extras: Extra[]) => {
    const { order, number } = await buyWithExtras(shop().world, email, extras)
    const customer = await enter(shop().world.storefront, { number, email })
    return { order, number, customer, booking: await look(customer) }
  }
  const taken = async (addOn: AddOn) => {
    const { staff, events } = shop().world
    return (await addOnNow(staff, events.concert, addOn.id))?.seats.taken
  }
  const tiesOut = async () => expect(await reconcileEverything(shop().container)).toEqual([])

  describe("add-ons that are bought with the tickets", () => {
    it("belong to whom the registration says, are counted, paid by the order, and shown with what is left", async () => {
      const { world } = shop()
      const { lunch, bus, programme } = await offer()
      const { booking, order } = await annaBuys([
        { add_on: lunch, quantity: 1, forTicket: 1 },
        { add_on: bus, quantity: 2 },
        { add_on: programme, quantity: 2 },
      ])
      const [anna, ben] = booking.participants.map(({ id }) => id)
      expect(order.total).toBe(224)
      expect(booking.add_ons).toEqual([
        expect.objectContaining({ title: "Lunch", participant_id: ben, quantity: 1, paid: false }),
        expect.objectContaining({ title: "Bus", participant_id: anna, quantity: 1, paid: true }),
        expect.objectContaining({ title: "Bus", participant_id: ben, quantity: 1, paid: true }),
        expect.objectContaining({ title: "Programme", participant_id: null, quantity: 2, paid: false }),
      ])
      expect(booking).toMatchObject({ totals: { total: 22_400 } })
      const region = world.regions.germany.id
      const { event } = await ok(
        world.storefront.get<{ event: { add_ons: unknown[] } }>(
          `/store/events/${world.events.concert.id}?region_id=${region}`
        )
      )
      expect(event.add_ons).toEqual([
        expect.objectContaining({
          title: "Lunch",
          free: 2,
          available: true,
          price: { currency_code: "eur", amount: 0 },
        }),
        expect.objectContaining({ title: "Bus", free: null, price: { currency_code: "eur", amount: 1200 } }),
        expect.objectContaining({ title: "Programme", level: "booking", max: 5 }),
      ])
      await tiesOut()
    })

    it("C-36: are refused without a ticket, beyond their limit, switched off, ended, and when there are no more", async () => {
      const { world } = shop()
      const { staff, events } = world
      const { lunch } = await offer()
      const stalls = { variant_id: variantOf(events.concert), quantity: 1 }
      const lunches = (quantity: number) => ({ variant_id: lunch.variant_id, quantity })
      const change = (body: object) => ok(staff.post(`/admin/events/${events.concert.id}/add-ons/${lunch.id}`, body))
      const codes: unknown[] = []
      const attempt = async (...lines: { variant_id: string; quantity: number }[]) => {
        const { body } = await tryToBuy(world, lines)
        codes.push([body.code, body.details?.reason])
      }
      await attempt(lunches(1))
      await attempt({ variant_id: variantOf(events.matinee), quantity: 1 }, lunches(1))
      await attempt(stalls, lunches(3))
      await change({ status: "inactive" })
      await attempt(stalls, lunches(1))
      await change({ status: "active", available_until: new Date(Date.now() - 1000).toISOString() })
      await attempt(stalls, lunches(1))
      await change({ available_until: null, quota: 1 })
      await attempt(stalls, lunches(2))
      await change({ min: 1 })
      await attempt(stalls)
      expect(codes).toEqual([
        ["add_on_without_ticket", undefined],
        ["add_on_without_ticket", undefined],
        ["add_on_limit", undefined],
        ["add_on_not_available", "inactive"],
        ["add_on_not_available", "ended"],
        ["add_on_sold_out", undefined],
        ["add_on_limit", undefined],
      ])
      expect(await taken(lunch)).toBe(0)
      const { body } = await tryToBuy(world, [stalls, lunches(1)])
      expect(await ok(world.storefront.post(`/store/orders/${body.order?.id}/bookings`))).toMatchObject({
        bookings: [{ tickets: 1 }],
      })
    })

    it("are told apart by the registration, which names no more than the cart has", async () => {
      const { world } = shop()
      const { lunch } = await offer()
      const lines = [
        { variant_id: variantOf(world.events.concert), quantity: 1 },
        { variant_id: lunch.variant_id, quantity: 1 },
      ]
      const { cart_id, items } = await fillCart(world, { email, lines })
      const [stalls, extra] = lines.map(({ variant_id }) => items.find((one) => one.variant_id === variant_id)?.id)
      const say = (index: number, quantity: number) =>
        world.storefront.post(`/store/carts/${cart_id}/registration`, {
          lines: [],
          add_ons: [{ line_item_id: extra, participant: { line_item_id: stalls, index }, quantity }],
        })
      expect(await say(0, 2)).toMatchObject({ status: 400, body: { code: "registration_invalid" } })
      expect(await say(1, 1)).toMatchObject({ status: 400, body: { code: "registration_invalid" } })
      expect((await say(0, 1)).status).toBe(200)
    })
  })

  describe("free add-ons afterwards (P14)", () => {
    it("are taken and given back by the booker: logged, mailed, counted; no order line, nothing to pay", async () => {
      const { container, world } = shop()
      const { lunch, programme } = await offer()
      const { customer, booking, number, order } = await annaBuys([])
      const [anna] = booking.participants
      expect(booking.offered_add_ons.map(({ title, least, most }) => [title, least, most])).toEqual([
        ["Lunch", 0, 2],
        ["Lunch", 0, 2],
        ["Programme", 0, 5],
      ])
      const add_ons = [
        { add_on_id: lunch.id, participant_id: anna?.id, quantity: 2 },
        { add_on_id: programme.id, quantity: 1 },
      ]
      const saved = await edit(customer, { version: booking.version, add_ons })
      expect(saved.status).toBe(200)
      expect(await taken(lunch)).toBe(2)
      expect((await look(customer)).add_ons.map(({ title, quantity }) => [title, quantity])).toEqual([
        ["Lunch", 2],
        ["Programme", 1],
      ])
      const { staff, events } = world
      const { id } = await bookingOf(staff, order.id, events.concert)
      const { changes } = await ok(staff.get<{ changes: { changes: unknown }[] }>(`/admin/bookings/${id}/changes`))
      expect(changes[0]?.changes).toMatchObject([
        { field: "add_ons", before: null, after: "2 × Lunch" },
        { field: "add_ons", before: null, after: "Programme" },
      ])
      expect(await mailsAbout(container, number)).toContain(`booking_changed → ${email}`)
      const back = [{ add_on_id: lunch.id, participant_id: anna?.id, quantity: 0 }]
      expect((await edit(customer, { version: booking.version + 1, add_ons: back })).status).toBe(200)
      expect(await taken(lunch)).toBe(0)
      await tiesOut()
    })

    it("refuse what costs something, what was paid for, and what is another event's (P16, P18)", async () => {
      const { staff, events } = shop().world
      const { bus } = await offer()
      const tea = await addAddOn(staff, events.matinee, { title: "Tea", level: "booking" })
      const { customer, booking } = await annaBuys([{ add_on: bus, quantity: 1, forTicket: 0 }])
      const [anna, ben] = booking.participants.map(({ id }) => id)
      const refusalOf = async (add_on_id: string, participant_id: string | undefined, quantity: number) => {
        const { body } = await edit(customer, {
          version: booking.version,
          add_ons: [{ add_on_id, participant_id, quantity }],
        })
        return body.code
      }
      expect(await refusalOf(bus.id, ben, 1)).toBe("add_on_not_free")
      expect(await refusalOf(bus.id, anna, 0)).toBe("add_on_paid")
      expect(await refusalOf(tea.id, undefined, 1)).toBe("add_on_not_found")
      expect(await refusalOf(bus.id, "bpar_foreign", 1)).toBe("participant_not_found")
      expect((await look(customer)).version).toBe(booking.version)
    })

    it("the last one goes to one of two who ask at once; the desk may take it where the organiser has locked it", async () => {
      const { staff, events } = shop().world
      const { lunch } = await offer()
      await ok(staff.post(`/admin/events/${events.concert.id}/add-ons/${lunch.id}`, { quota: 1 }))
      const rivals = [await annaBuys([]), await annaBuys([])]
      const results = await Promise.all(
        rivals.map(({ customer, booking }) => {
          const add_ons = [{ add_on_id: lunch.id, participant_id: booking.participants[0]?.id, quantity: 1 }]
          return edit(customer, { version: booking.version, add_ons })
        })
      )
      expect(results.map(({ status }) => status).sort()).toEqual([200, 409])
      expect(results.find(({ status }) => status === 409)?.body.code).toBe("add_on_sold_out")
      expect(await taken(lunch)).toBe(1)

      await ok(
        staff.post(`/admin/events/${events.concert.id}`, { policy: { fields: { add_ons: { mode: "read_only" } } } })
      )
      await ok(staff.post(`/admin/events/${events.concert.id}/add-ons/${lunch.id}`, { quota: 2 }))
      const loser = rivals[results.findIndex(({ status }) => status === 409)]
      const add_ons = [{ add_on_id: lunch.id, participant_id: loser?.booking.participants[0]?.id, quantity: 1 }]
      const version = loser?.booking.version
      expect(loser && (await edit(loser.customer, { version, add_ons })).body.code).toBe("field_read_only")
      const { id } = await bookingOf(staff, loser?.order.id ?? "", events.concert)
      await ok(staff.post(`/admin/bookings/${id}`, { version, add_ons }))
      expect(await taken(lunch)).toBe(2)
      await tiesOut()
    })
  })

  describe("a booking with add-ons", () => {
    it("takes the free ones along where the target event has them, and gives back the others, as it was shown", async () => {
      const { staff, events } = shop().world
      const { lunch, programme } = await offer()
      const there = await addAddOn(staff, events.matinee, {
        ...{ title: "Lunch at noon", level: "participant", max: 1 },
        variant_id: lunch.variant_id,
      })
      const { order } = await annaBuys([
        { add_on: lunch, quantity: 2, forTicket: 1 },
        { add_on: programme, quantity: 1 },
      ])
      const booking = await bookingOf(staff, order.id, events.concert)
      const target = toEvent(events.concert, events.matinee)
      const plan = await preview(staff, booking.id, target)
      expect(plan.add_ons).toMatchObject([
        { add_on_id: programme.id, before: 1, quantity: 0 },
        { title: "Lunch at noon", before: 2, quantity: 1 },
      ])
      expect(plan.warnings).toContain("add_ons_given_back")
      const done = await commit(staff, booking.id, { target, version: booking.version, plan_hash: plan.hash })
      expect(done.status).toBe(201)
      expect(done.body.booking).toMatchObject({ add_ons: [{ title: "Lunch at noon", quantity: 1, paid: false }] })
      expect([await taken(lunch), await taken(programme)]).toEqual([0, 0])
      expect((await addOnNow(staff, events.matinee, there.id))?.seats.taken).toBe(1)
      await tiesOut()
    })

    it("is to be rebooked without what the other event has not; cancelling its order gives everything back", async () => {
      const { staff, events } = shop().world
      const { lunch, bus } = await offer()
      const { order } = await annaBuys([
        { add_on: lunch, quantity: 1 },
        { add_on: bus, quantity: 1 },
      ])
      const booking = await bookingOf(staff, order.id, events.concert)
      const target = toEvent(events.concert, events.matinee)
      const plan = await preview(staff, booking.id, target)
      expect(plan.add_ons.map(({ before, quantity }) => [before, quantity])).toEqual([
        [1, 0],
        [1, 0],
      ])
      expect(plan.warnings).toEqual(["authorised_beyond_total", "add_ons_given_back"])
      await ok(staff.post(`/admin/orders/${order.id}/cancel`))
      expect((await bookingOf(staff, order.id, events.concert)).status).toBe("cancelled")
      expect([await taken(lunch), await taken(bus)]).toEqual([0, 0])
      await tiesOut()
    })
  })
})
