import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../src/modules/booking"
import { freeExpiredHolds } from "../../src/workflows/selling/free-holds"
import { registerMissingBookings } from "../../src/workflows/selling/register-missing"
import { ok } from "../fixtures/api"
import { mailsAbout } from "../fixtures/bookings"
import { buy, type Completed, fillCart, openPayment } from "../fixtures/buy"
import { sqlOf } from "../fixtures/damages/damage"
import { inShop } from "../fixtures/shop"

type Seats = { free: number; capacity: number }

/** By then the completion of every order is over. */
const inTenMinutes = () => new Date(Date.now() + 600_000)

inShop((shop) => {
  const seats = async (eventId: string) => {
    const { event } = await ok(shop().world.storefront.get<{ event: { seats: Seats } }>(`/store/events/${eventId}`))
    return event.seats
  }
  const bookings = () => shop().container.resolve<BookingModuleService>(BOOKING_MODULE)
  const stalls = (quantity: number) => ({
    variant_id: shop().world.events.concert.tickets.Stalls?.variant_id ?? "",
    quantity,
  })
  const chair = () => ({ variant_id: shop().world.events.reading.tickets.Chair?.variant_id ?? "", quantity: 1 })
  const loseBooking = async (number: string | undefined) => {
    const [lost] = await bookings().listBookings({ number })
    await bookings().releaseSeats(lost?.id ?? "")
    const damage = sqlOf(shop().container)
    await damage("delete from booking_participant where booking_id = ?", [lost?.id ?? ""])
    await damage("delete from booking where id = ?", [lost?.id ?? ""])
  }
  const changeConcert = (change: unknown) =>
    ok(shop().world.staff.post(`/admin/events/${shop().world.events.concert.id}`, change))

  describe("Anna buys places through Medusa's own cart (V1)", () => {
    it("gets one booking for each event of a mixed order, with the people she named", async () => {
      const { world, container } = shop()
      const { concert, workshop } = world.events
      const { bookings: hers } = await buy(world, {
        email: "anna@example.com",
        booker: { first_name: "Anna", last_name: "O’Hara" },
        lines: [
          { ...stalls(2), participants: [{ first_name: "Anna" }, { first_name: "Ben" }] },
          { variant_id: workshop.tickets.Place?.variant_id ?? "", quantity: 1 },
          { variant_id: world.shirt.variant_id, quantity: 1 },
        ],
      })
      expect(hers).toHaveLength(2)
      const [atConcert] = hers.filter(({ event }) => event.id === concert.id)
      expect(atConcert).toMatchObject({
        number: expect.stringMatching(/^TX-\w{4}-\w{4}$/),
        status: "confirmed",
        tickets: 2,
        incomplete: false,
      })
      expect(hers.find(({ event }) => event.id === workshop.id)).toMatchObject({ tickets: 1, incomplete: true })
      expect((await seats(concert.id)).free).toBe(98)
      expect((await seats(workshop.id)).free).toBe(29)
      expect(await mailsAbout(container, atConcert?.number ?? "")).toEqual(["booking_confirmed → anna@example.com"])
    })

    it("from a storefront that never heard of participants: a booking, marked incomplete, once however often it asks", async () => {
      const { world } = shop()
      const { order, bookings: hers } = await buy(world, { email: "anna@example.com", lines: [stalls(3)] })
      expect(hers).toMatchObject([{ tickets: 3, incomplete: true }])
      const again = await ok(world.storefront.post<{ bookings: unknown[] }>(`/store/orders/${order.id}/bookings`))
      expect(again.bookings).toEqual(hers)
      expect(await bookings().listSeatClaims({ holder: "cart" })).toEqual([])
    })

    it("holds her seats from the moment she may be charged, and gives them back when she never completes", async () => {
      const { world, container } = shop()
      const { cart_id } = await fillCart(world, { email: "anna@example.com", lines: [stalls(4)] })
      expect((await seats(world.events.concert.id)).free).toBe(100)
      await ok(openPayment(world.storefront, cart_id))
      expect((await seats(world.events.concert.id)).free).toBe(96)

      expect(await freeExpiredHolds(container)).toEqual({ freed: 0, registered: 0 })
      const held = await bookings().listSeatClaims({ holder_id: cart_id })
      await bookings().updateSeatClaims(held.map(({ id }) => ({ id, expires_at: new Date(Date.now() - 1000) })))
      expect(await freeExpiredHolds(container)).toEqual({ freed: 1, registered: 0 })
      expect((await seats(world.events.concert.id)).free).toBe(100)
    })

    it("keeps the seats she holds when registration closes while she is paying", async () => {
      const { world } = shop()
      const { cart_id } = await fillCart(world, { email: "anna@example.com", lines: [stalls(1)] })
      await ok(openPayment(world.storefront, cart_id))
      await changeConcert({ registration_closes_at: new Date(Date.now() - 1000).toISOString() })
      const completed = await ok(world.storefront.post<Completed>(`/store/carts/${cart_id}/complete`))
      expect(completed.type).toBe("order")
    })

    it("has her bookings even if a crash came between the order and them", async () => {
      const { world, container } = shop()
      const { order, bookings: hers } = await buy(world, { email: "anna@example.com", lines: [stalls(2)] })
      await loseBooking(hers[0]?.number)
      expect(await registerMissingBookings(container, inTenMinutes())).toBe(1)
      const { bookings: found } = await ok(
        world.storefront.post<{ bookings: { tickets: number }[] }>(`/store/orders/${order.id}/bookings`)
      )
      expect(found).toMatchObject([{ tickets: 2 }])
      expect((await seats(world.events.concert.id)).free).toBe(98)
      expect(await registerMissingBookings(container, inTenMinutes())).toBe(0)
    })
  })

  describe("A crash between the two bookings of one order", () => {
    it("leaves her with one, and the job makes the other", async () => {
      const { world, container } = shop()
      const workshop = { variant_id: world.events.workshop.tickets.Place?.variant_id ?? "", quantity: 1 }
      const { bookings: hers } = await buy(world, { email: "anna@example.com", lines: [stalls(2), workshop] })
      const atWorkshop = hers.find(({ event }) => event.id === world.events.workshop.id)
      await loseBooking(atWorkshop?.number)
      expect(await registerMissingBookings(container, inTenMinutes())).toBe(1)
      expect(await bookings().listBookings({ event_id: world.events.workshop.id })).toHaveLength(1)
      expect(await registerMissingBookings(container, inTenMinutes())).toBe(0)
    })
  })

  describe("A hold that nobody needs any more", () => {
    const expired = () => new Date(Date.now() - 1000).toISOString()
    const holdAgain = async (id: string, kind: "cart" | "rebooking" = "cart") => {
      const { concert } = shop().world.events
      const line = {
        event_id: concert.id,
        ticket_type_id: concert.tickets.Stalls?.id ?? "",
        line_id: "late",
        quantity: 2,
      }
      await bookings().claimSeats({ kind, id }, [line], expired())
    }

    it("goes back into sale, also where a late twin request left it with a cart that is an order already", async () => {
      const { world, container } = shop()
      const { cart_id } = await buy(world, { email: "anna@example.com", lines: [stalls(2)] })
      await holdAgain(cart_id)
      expect(await freeExpiredHolds(container)).toEqual({ freed: 0, registered: 1 })
      expect((await seats(world.events.concert.id)).free).toBe(98)
    })

    it("goes back into sale, also where a rebooking held it and broke off", async () => {
      const { world, container } = shop()
      await holdAgain("breb_lost", "rebooking")
      expect(await freeExpiredHolds(container)).toEqual({ freed: 1, registered: 0 })
      expect((await seats(world.events.concert.id)).free).toBe(100)
    })

    it("goes back into sale, also where another cart's order cannot be registered", async () => {
      const { world, container } = shop()
      const { cart_id, bookings: hers } = await buy(world, { email: "anna@example.com", lines: [stalls(2)] })
      await loseBooking(hers[0]?.number)
      await holdAgain(cart_id)
      await holdAgain("cart_of_somebody_else")
      const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await database.raw("alter table booking add constraint full_disk check (email <> 'anna@example.com')")
      expect(await freeExpiredHolds(container)).toEqual({ freed: 1, registered: 0 })
      await database.raw("alter table booking drop constraint full_disk")
      expect(await bookings().listSeatClaims({ holder_id: "cart_of_somebody_else" })).toEqual([])
      expect(await freeExpiredHolds(container)).toEqual({ freed: 0, registered: 1 })
      expect((await seats(world.events.concert.id)).free).toBe(98)
    })
  })

  describe("A clear refusal, and nothing left behind", () => {
    const refusedPayment = async (line: { variant_id: string; quantity: number }) => {
      const { cart_id } = await fillCart(shop().world, { email: "second@example.com", lines: [line] })
      const refused = await openPayment(shop().world.storefront, cart_id)
      expect(await bookings().listSeatClaims({ holder_id: cart_id })).toEqual([])
      const completion = await shop().world.storefront.post<{ code: string }>(`/store/carts/${cart_id}/complete`)
      expect(completion.body.code).toBe(refused.body.code)
      return refused
    }

    it("sold out: says how many are free, at the payment session and at completion", async () => {
      const { world } = shop()
      await buy(world, { email: "first@example.com", lines: [chair()] })
      const refused = await refusedPayment(chair())
      expect(refused.status).toBe(409)
      expect(refused.body).toMatchObject({ code: "event_full", details: { free: 0, wanted: 1 } })
      expect((await seats(world.events.reading.id)).free).toBe(0)
    })

    it("a quota that is used up, though the event has seats", async () => {
      const refused = await refusedPayment(stalls(41))
      expect(refused.body).toMatchObject({ code: "event_full", details: { free: 40, wanted: 41 } })
      expect((await seats(shop().world.events.concert.id)).free).toBe(100)
    })

    it.each([
      [
        "registration closed",
        { registration_closes_at: new Date(Date.now() - 60_000).toISOString() },
        410,
        "registration_closed",
      ],
      [
        "registration not open yet",
        { registration_opens_at: new Date(Date.now() + 86_400_000).toISOString() },
        400,
        "registration_not_open",
      ],
      ["only the desk books", { sales: "desk" }, 400, "event_not_bookable"],
      ["event cancelled", { status: "cancelled" }, 400, "event_not_bookable"],
    ])("%s", async (_name, change, status, code) => {
      const { cart_id } = await fillCart(shop().world, { email: "late@example.com", lines: [stalls(1)] })
      await changeConcert(change)
      const refused = await openPayment(shop().world.storefront, cart_id)
      expect(refused.status).toBe(status)
      expect(refused.body.code).toBe(code)
      expect(await bookings().listSeatClaims({ holder_id: cart_id })).toEqual([])
    })

    it("a registration that names more people than the cart has seats", async () => {
      const { world } = shop()
      const { cart_id, items } = await fillCart(world, { email: "anna@example.com", lines: [stalls(1)] })
      const body = {
        lines: [{ line_item_id: items[0]?.id, participants: [{ first_name: "Anna" }, { first_name: "Ben" }] }],
      }
      const refused = await world.storefront.post<{ code: string }>(`/store/carts/${cart_id}/registration`, body)
      expect(refused.status).toBe(400)
      expect(refused.body).toMatchObject({ code: "registration_invalid", details: { seats: 1, given: 2 } })
    })
  })

  describe("Two buyers for the last seat (C-101)", () => {
    it("one of them wins, five times out of five", async () => {
      const { world } = shop()
      for (let round = 1; round <= 5; round += 1) {
        await ok(world.staff.post(`/admin/events/${world.events.reading.id}`, { capacity: round }))
        const carts = [
          await fillCart(world, { email: `a${round}@example.com`, lines: [chair()] }),
          await fillCart(world, { email: `b${round}@example.com`, lines: [chair()] }),
        ]
        const answers = await Promise.all(carts.map(({ cart_id }) => openPayment(world.storefront, cart_id)))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const completed = await Promise.all(
          carts.map(({ cart_id }) => world.storefront.post<Completed>(`/store/carts/${cart_id}/complete`))
        )
        expect(completed.map(({ status }) => status).sort()).toEqual([200, 409])
        expect((await seats(world.events.reading.id)).free).toBe(0)
      }
    })
  })
})
