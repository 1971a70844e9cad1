import { ok } from "../fixtures/api"
import { buy, fillCart, openPayment } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

inShop((shop) => {
  const free = async (eventId: string) => {
    const { event } = await ok(
      shop().world.storefront.get<{ event: { seats: { free: number } } }>(`/store/events/${eventId}`)
    )
    return event.seats.free
  }

  describe("Anna buys places through Medusa's own cart", () => {
    it("gets one booking for each event of a mixed order, with the people she named", async () => {
      const { world } = shop()
      const { concert, workshop } = world.events
      const { bookings } = await buy(world, {
        email: "anna@example.com",
        booker: { first_name: "Anna", last_name: "O’Hara" },
        lines: [
          {
            variant_id: concert.tickets.Stalls?.variant_id ?? "",
            quantity: 2,
            participants: [{ first_name: "Anna" }, { first_name: "Ben" }],
          },
          { variant_id: workshop.tickets.Place?.variant_id ?? "", quantity: 1 },
          { variant_id: world.shirt.variant_id, quantity: 1 },
        ],
      })
      expect(bookings).toHaveLength(2)
      expect(bookings.find(({ event }) => event.id === concert.id)).toMatchObject({
        number: expect.stringMatching(/^TX-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
        status: "confirmed",
        tickets: 2,
        incomplete: false,
      })
      expect(bookings.find(({ event }) => event.id === workshop.id)).toMatchObject({ tickets: 1, incomplete: true })
      expect(await free(concert.id)).toBe(98)
      expect(await free(workshop.id)).toBe(29)
    })

    it("is refused when the event is sold out, and nothing is left behind", async () => {
      const { world } = shop()
      const chair = { variant_id: world.events.reading.tickets.Chair?.variant_id ?? "", quantity: 1 }
      await buy(world, { email: "first@example.com", lines: [chair] })

      const { cart_id } = await fillCart(world, { email: "second@example.com", lines: [chair] })
      const refused = await openPayment(world.storefront, cart_id)
      expect(refused.status).toBe(409)
      expect(refused.body).toMatchObject({ code: "event_full", details: { free: 0, wanted: 1 } })
      expect(await free(world.events.reading.id)).toBe(0)
    })
  })
})
