import { randomUUID } from "node:crypto"
import { type Answer, ok, type Refused } from "../fixtures/api"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

type Seats = { capacity: number | null; taken: number; free: number | null }
type TicketType = {
  id: string
  title: string
  variant_id: string
  seats: Seats
  prices: { currency_code: string; amount: number }[]
}
type Event = {
  id: string
  title: string
  status: string
  product_id: string
  starts_at: string
  dates: unknown[]
  seats: Seats
  ticket_types: TicketType[]
}

const IN_MAY = { starts_at: "2027-05-04T18:00:00+02:00", ends_at: "2027-05-04T20:00:00+02:00" }
const IN_APRIL = { starts_at: "2027-04-06T18:00:00+02:00", ends_at: "2027-04-06T20:00:00+02:00" }
const EVENING = {
  title: "Evening class",
  timezone: "Europe/Berlin",
  dates: [IN_MAY, IN_APRIL],
  capacity: 12,
  ticket_types: [
    { title: "Adult", quota: 8, prices: [{ currency_code: "eur", amount: 4_950 }] },
    { title: "Child", prices: [{ currency_code: "eur", amount: 0 }] },
  ],
}

inShop((shop) => {
  const staff = () => shop().world.staff
  const create = (change: object = {}): Promise<Answer<{ event: Event } & Refused>> =>
    staff().post("/admin/events", { ...EVENING, ...change })
  const update = (id: string, change: object): Promise<Answer<{ event: Event } & Refused>> =>
    staff().post(`/admin/events/${id}`, change)
  const variant = async (fields: object) => {
    const body = {
      title: "Yoga",
      handle: `yoga-${randomUUID()}`,
      status: "published",
      options: [{ title: "Date", values: ["May"] }],
    }
    const { product } = await ok(
      staff().post<{ product: { variants: { id: string }[] } }>("/admin/products", {
        ...body,
        ...("shipping_profile_id" in fields ? fields : {}),
        variants: [
          {
            title: "May",
            options: { Date: "May" },
            prices: [{ currency_code: "eur", amount: 15 }],
            manage_inventory: false,
            ...fields,
            shipping_profile_id: undefined,
          },
        ],
      })
    )
    return product.variants[0]?.id ?? ""
  }

  describe("Staff set up an event (T1)", () => {
    it("creates product and variants with prices in cents, dates in their order, and counts its seats", async () => {
      const { status, body } = await create()
      expect(status).toBe(201)
      expect(body.event).toMatchObject({
        status: "draft",
        starts_at: "2027-04-06T16:00:00.000Z",
        seats: { capacity: 12, taken: 0, free: 12 },
        ticket_types: [
          { title: "Adult", seats: { capacity: 8, free: 8 }, prices: [{ currency_code: "eur", amount: 4_950 }] },
          { title: "Child", seats: { capacity: null, free: null }, prices: [{ currency_code: "eur", amount: 0 }] },
        ],
      })
      const { product } = await ok(
        staff().get<{ product: { status: string } }>(`/admin/products/${body.event.product_id}`)
      )
      expect(product.status).toBe("draft")
    })

    it("publishes it together with its product, and keeps its history", async () => {
      const { event } = (await create()).body
      await ok(update(event.id, { status: "published", capacity: 10, venue: "Studio 1" }))
      const { product } = await ok(staff().get<{ product: { status: string } }>(`/admin/products/${event.product_id}`))
      expect(product.status).toBe("published")
      const { changes } = await ok(
        staff().get<{ changes: { action: string; changes: object[] }[] }>(`/admin/events/${event.id}/changes`)
      )
      expect(changes.map(({ action }) => action)).toEqual(["event.updated", "event.created"])
      expect(changes[0]?.changes).toEqual(
        expect.arrayContaining([
          { subject: "event", field: "status", before: "draft", after: "published" },
          { subject: "event", field: "venue", before: null, after: "Studio 1" },
          { subject: "event", field: "capacity", before: 12, after: 10 },
        ])
      )
    })

    it("attaches a variant that exists, and adds a ticket type to its own product later", async () => {
      const variant_id = await variant({})
      const { event } = (await create({ ticket_types: [{ variant_id, quota: 5 }] })).body
      expect(event.ticket_types).toMatchObject([
        { title: "May", variant_id, seats: { capacity: 5 }, prices: [{ amount: 1_500 }] },
      ])

      const own = (await create()).body.event
      const added = await ok(
        staff().post<{ event: Event }>(`/admin/events/${own.id}/ticket-types`, {
          title: "Senior",
          quota: 2,
          prices: [{ currency_code: "eur", amount: 3_000 }],
        })
      )
      expect(added.event.ticket_types.map(({ title, seats }) => [title, seats.capacity])).toEqual([
        ["Adult", 8],
        ["Child", null],
        ["Senior", 2],
      ])
      const senior = added.event.ticket_types[2]
      const changed = await ok(
        staff().post<{ event: Event }>(`/admin/events/${own.id}/ticket-types/${senior?.id}`, {
          quota: 3,
          prices: [{ currency_code: "eur", amount: 2_000 }],
        })
      )
      expect(changed.event.ticket_types[2]).toMatchObject({ seats: { capacity: 3 }, prices: [{ amount: 2_000 }] })
    })

    it("refuses a variant with stock of its own, with a shipping profile, or that is a ticket already", async () => {
      const { shipping_profiles } = await ok(
        staff().get<{ shipping_profiles: { id: string }[] }>("/admin/shipping-profiles")
      )
      const profile =
        shipping_profiles[0] ??
        (
          await ok(
            staff().post<{ shipping_profile: { id: string } }>("/admin/shipping-profiles", {
              name: "Post",
              type: "default",
            })
          )
        ).shipping_profile
      const taken = shop().world.events.concert.tickets.Stalls?.variant_id ?? ""
      const cases = [
        [await variant({ manage_inventory: true }), "managed_inventory"],
        [await variant({ shipping_profile_id: profile.id }), "shipping_profile"],
        [taken, "already_a_ticket"],
      ]
      for (const [variant_id, reason] of cases) {
        const refused = await create({ ticket_types: [{ variant_id }] })
        expect(refused.body).toMatchObject({ code: "variant_not_sellable", details: { variant_id, reason } })
      }
    })

    it.each([
      ["a zone that does not exist", { timezone: "Europe/Bärlin" }],
      ["a date that ends before it starts", { dates: [{ starts_at: IN_MAY.ends_at, ends_at: IN_MAY.starts_at }] }],
      ["no dates", { dates: [] }],
      ["two ticket types of one name", { ticket_types: [EVENING.ticket_types[0], EVENING.ticket_types[0]] }],
      ["half a cent", { ticket_types: [{ title: "Adult", prices: [{ currency_code: "eur", amount: 10.5 }] }] }],
      [
        "registration that closes before it opens",
        { registration_opens_at: IN_MAY.starts_at, registration_closes_at: IN_APRIL.starts_at },
      ],
      ["a field that nobody knows", { colour: "red" }],
    ])("refuses %s, and creates nothing", async (_name, change) => {
      const { count: before } = await ok(staff().get<{ count: number }>("/admin/events"))
      expect((await create(change)).status).toBe(400)
      const { count: after } = await ok(staff().get<{ count: number }>("/admin/events"))
      expect(after).toBe(before)
      const { products } = await ok(staff().get<{ products: unknown[] }>(`/admin/products?q=${EVENING.title}`))
      expect(products).toEqual([])
    })

    it("never deletes, and never brings a cancelled event back into sale", async () => {
      const { event } = (await create({ status: "published" })).body
      expect(await staff().delete<Refused>(`/admin/events/${event.id}`)).toMatchObject({
        status: 405,
        body: { code: "event_not_deletable" },
      })
      await ok(update(event.id, { status: "cancelled" }))
      expect((await update(event.id, { status: "published" })).body).toMatchObject({
        code: "event_status_locked",
        details: { from: "cancelled", to: "published" },
      })
      expect((await update(event.id, { status: "archived" })).body.event.status).toBe("archived")
    })

    it("takes back what it said of itself: the level above decides again, and its registration opens at once", async () => {
      const said = {
        registration_opens_at: IN_APRIL.starts_at,
        contacts: { desk: { email: "desk@example.com" } },
        policy: { rebooking: true, edit_until: { kind: "registration_end" } },
      }
      const { event } = (await create(said)).body
      const less = { registration_opens_at: null, contacts: {}, policy: { rebooking: true } }
      const changed = await update(event.id, { ...less, registration_closes_at: "2027-03-01T00:00:00.000Z" })
      expect(changed.status).toBe(200)
      expect(changed.body.event).toEqual(expect.objectContaining(less))
    })

    it("refuses a capacity below what is taken, and changes nothing else either", async () => {
      const { world } = shop()
      const { id, tickets } = world.events.concert
      await buy(world, {
        email: "anna@example.com",
        lines: [{ variant_id: tickets.Stalls?.variant_id ?? "", quantity: 3 }],
      })
      const refused = await update(id, { title: "Renamed", capacity: 2 })
      expect(refused).toMatchObject({
        status: 409,
        body: { code: "capacity_below_taken", details: { taken: 3, wanted: 2 } },
      })
      const { event } = await ok(staff().get<{ event: Event }>(`/admin/events/${id}`))
      expect(event).toMatchObject({ title: "Autumn concert", seats: { capacity: 100, taken: 3 } })
    })
  })

  describe("Customers find events", () => {
    it("lists the published events of the key's sales channels with live seats, soonest first", async () => {
      const { storefront, staff: members } = shop().world
      await ok(create())
      const { events, count } = await ok(
        storefront.get<{ events: (Event & { bookable: boolean })[]; count: number }>("/store/events?limit=3")
      )
      expect(events.map(({ title }) => title)).toEqual(["Listening workshop", "Midnight reading", "Autumn concert"])
      expect(count).toBe(5)
      expect(events[2]).toMatchObject({
        bookable: true,
        seats: { free: 100 },
        ticket_types: [
          { title: "Stalls", seats: { free: 40 } },
          { title: "Balcony", seats: { free: 100 } },
        ],
      })

      const { sales_channel } = await ok(
        members.post<{ sales_channel: { id: string } }>("/admin/sales-channels", { name: "Elsewhere" })
      )
      const { api_key } = await ok(
        members.post<{ api_key: { id: string; token: string } }>("/admin/api-keys", {
          title: "Other",
          type: "publishable",
        })
      )
      await ok(members.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: [sales_channel.id] }))
      const other = storefront.with({ "x-publishable-api-key": api_key.token })
      expect((await ok(other.get<{ count: number }>("/store/events"))).count).toBe(0)
      expect((await other.get(`/store/events/${events[0]?.id}`)).status).toBe(404)
    })

    it("does not show drafts, and refuses a list without end", async () => {
      const { storefront } = shop().world
      const { event } = (await create()).body
      expect(await storefront.get<Refused>(`/store/events/${event.id}`)).toMatchObject({
        status: 404,
        body: { code: "event_not_found" },
      })
      expect((await storefront.get("/store/events?limit=101")).status).toBe(400)
    })
  })
})
