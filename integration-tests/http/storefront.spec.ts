import Medusa from "@medusajs/js-sdk"
import { type BookableEvent, BookingRefusal, createBookingsClient } from "../../src/client"
import { ok } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

const DAY = 86_400_000

inShop((shop) => {
  /** A storefront with Medusa's own SDK, in German. */
  const storefront = () => {
    const { url, world } = shop()
    const sdk = new Medusa({ baseUrl: url, publishableKey: world.publishable_key })
    return { sdk, client: createBookingsClient(sdk, { language: "de" }) }
  }
  const refusalOf = (promise: Promise<unknown>) =>
    promise.then(
      () => Promise.reject(new Error("It was not refused")),
      (error: unknown) => error
    )
  const priceOf = ({ ticket_types }: BookableEvent, title: string) =>
    ticket_types.find((type) => type.title === title)?.price

  it("tells what a ticket costs where somebody buys: with the tax of their country, and yen without decimals", async () => {
    const { events, regions } = shop().world
    const { client } = storefront()
    const at = async (region_id: string, country_code?: string) =>
      priceOf(await client.events.retrieve(events.concert.id, { region_id, country_code }), "Stalls")
    expect(await at(regions.germany.id)).toEqual({ currency_code: "eur", amount: 10_000 })
    expect(await at(regions.austria.id, "at")).toEqual({ currency_code: "eur", amount: 10_000 })
    expect(await at(regions.japan.id)).toEqual({ currency_code: "jpy", amount: 10_000 })

    const listed = await client.events.list({ region_id: regions.germany.id, limit: 2 })
    expect(listed.events.map(({ ticket_types }) => ticket_types[0]?.price?.amount)).toEqual([0, 2_000])
    expect(priceOf(await client.events.retrieve(events.concert.id), "Stalls")).toBeUndefined()
    await expect(client.events.list({ region_id: regions.germany.id, country_code: "us" })).rejects.toMatchObject({
      status: 400,
    })
  })

  it("sells as the portal does: cart, registration, payment, order, own booking", async () => {
    const { events, regions } = shop().world
    const { sdk, client } = storefront()
    const variant_id = events.concert.tickets.Stalls?.variant_id ?? ""
    const email = "anna@example.com"
    const { cart } = await sdk.store.cart.create({
      region_id: regions.germany.id,
      email,
      items: [{ variant_id, quantity: 2 }],
    })
    const tickets = client.cart(cart.id)
    const line_item_id = cart.items?.[0]?.id ?? ""
    const participants = [{ first_name: "Anna" }, { first_name: "Ben" }]
    await tickets.register({
      booker: { first_name: "Anna", email },
      locale: "de",
      lines: [{ line_item_id, participants }],
    })
    expect(await tickets.registration()).toMatchObject({ locale: "de", lines: [{ line_item_id }] })
    expect((await tickets.openPayment("pp_system_default")).status).toBe("pending")
    expect((await tickets.turn()).status).toBe("none")
    const completion = await tickets.complete()
    if (completion.type !== "order") throw new Error(completion.error.message)
    const [booking] = await client.orders.bookings(completion.order.id)
    expect(booking).toMatchObject({ tickets: 2, incomplete: false, event: { title: "Autumn concert" } })

    const access = await client.access.open({ number: booking?.number ?? "", email })
    const own = await client.booking(access).retrieve()
    const [first] = own.participants
    const edited = await client
      .booking(access)
      .edit({ version: own.version, participants: [{ id: first?.id ?? "", first_name: "Zoë" }] })
    expect(edited.booking.participants.map(({ first_name }) => first_name)).toEqual(["Zoë", "Ben"])
    const stale = await refusalOf(
      client.booking(edited.access).edit({ version: own.version, booker: { first_name: "A" } })
    )
    expect(stale).toMatchObject({ code: "booking_stale", status: 409, details: { version: edited.booking.version } })
  })

  it("hears each no with its code, its figures, and a sentence in its language", async () => {
    const { events, regions, staff } = shop().world
    const { sdk, client } = storefront()
    const variant_id = events.reading.tickets.Chair?.variant_id ?? ""
    const { cart } = await sdk.store.cart.create({
      region_id: regions.germany.id,
      email: "anna@example.com",
      items: [{ variant_id, quantity: 1 }],
    })
    await buy(shop().world, { email: "mallory@example.com", lines: [{ variant_id, quantity: 1 }] })
    const full = await refusalOf(client.cart(cart.id).openPayment("pp_system_default"))
    expect(full).toBeInstanceOf(BookingRefusal)
    expect(full).toMatchObject({
      code: "event_full",
      status: 409,
      message: "Diese Veranstaltung ist ausgebucht.",
      details: { free: 0, wanted: 1 },
    })
    expect(await refusalOf(client.events.retrieve("bevt_none"))).toMatchObject({ code: "event_not_found", status: 404 })
    await ok(
      staff.post(`/admin/events/${events.gala.id}`, {
        registration_closes_at: new Date(Date.now() - DAY).toISOString(),
      })
    )
    const gala = await client.events.retrieve(events.gala.id)
    expect(gala.not_bookable).toMatchObject({
      code: "registration_closed",
      details: { contact: { name: "Berlin Concerts" } },
    })
  })
})
