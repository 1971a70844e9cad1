import { ok, type Refused } from "../fixtures/api"
import { buy, fillCart, openPayment } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

type Fields = { policy: { fields?: object; rebooking?: boolean } }
type StaffEvent = Fields & {
  seats: { taken: number; held: number; free: number }
  ticket_types: (Fields & { id: string; title: string })[]
}
type Participants = { participants: { id: string; first_name: string | null; status: string }[]; count: number }

/** What the organiser of the concert sees and sets on the page of their event. */
inShop((shop) => {
  const staff = () => shop().world.staff
  const concert = () => shop().world.events.concert
  const stalls = () => concert().tickets.Stalls ?? { id: "", variant_id: "" }
  const event = async () => (await ok(staff().get<{ event: StaffEvent }>(`/admin/events/${concert().id}`))).event
  const change = (...changes: object[]) =>
    staff().post<Refused>(`/admin/events/${concert().id}/field-rules`, { changes })
  const cell = (ticket_type_id: string | null, field: string, mode: string) => ({
    ...{ ticket_type_id, field, rule: { mode } },
  })
  const people = (query: string) =>
    ok(staff().get<Participants>(`/admin/booking-participants?event_id=${concert().id}${query}`))
  const annaAndBen = () =>
    buy(shop().world, {
      ...{ email: "anna@example.com", booker: { first_name: "Anna", last_name: "Jahn", email: "anna@example.com" } },
      lines: [
        { variant_id: stalls().variant_id, quantity: 2, participants: [{ first_name: "Anna" }, { first_name: "Ben" }] },
      ],
    })

  describe("The matrix ticket type × field (M1, M3)", () => {
    it("changes the cells that are named; the rest of the policy and other cells stay", async () => {
      await ok(change(cell(null, "phone", "hidden"), cell(stalls().id, "email", "read_only")))
      await ok(change({ ticket_type_id: null, field: "phone", rule: null }, cell(null, "address", "hidden")))
      const { policy, ticket_types } = await event()
      expect(policy).toEqual({ rebooking: true, fields: { address: { mode: "hidden" } } })
      expect(ticket_types.find(({ id }) => id === stalls().id)?.policy.fields).toEqual({ email: { mode: "read_only" } })
    })

    it("gives two people who change different cells at once what each of them chose", async () => {
      const fields = ["first_name", "last_name", "email", "phone", "address", "locale"]
      await Promise.all(fields.map((field) => ok(change(cell(null, field, "read_only")))))
      expect(Object.keys((await event()).policy.fields ?? {}).sort()).toEqual([...fields].sort())
    })

    it("changes none where one is of another event's ticket type, or of a field that nobody has", async () => {
      const foreign = shop().world.events.gala.tickets.Stalls?.id ?? ""
      expect((await change(cell(null, "phone", "hidden"), cell(foreign, "phone", "hidden"))).status).toBe(404)
      expect((await change(cell(null, "phone", "hidden"), cell(null, "total", "editable"))).status).toBe(400)
      expect((await event()).policy.fields).toBeUndefined()
    })

    it("is told in the event's history, cell by cell", async () => {
      await ok(change(cell(null, "phone", "hidden")))
      const { changes } = await ok(
        staff().get<{ changes: { action: string; changes: object[] }[] }>(`/admin/events/${concert().id}/changes`)
      )
      expect(changes[0]).toMatchObject({
        action: "event.fields_changed",
        changes: [{ field: "rule:event:phone", before: null, after: { mode: "hidden" } }],
      })
    })
  })

  describe("Who comes (V33)", () => {
    it("is listed a page at a time, and found by a part of the name or by the booking's number", async () => {
      const { bookings } = await annaAndBen()
      const first = await people("&limit=1")
      const second = await people(`&limit=1&after=${first.participants[0]?.id}`)
      expect([...first.participants, ...second.participants].map(({ first_name }) => first_name).sort()).toEqual([
        "Anna",
        "Ben",
      ])
      expect(first.count).toBe(2)
      expect((await people("&q=en")).participants.map(({ first_name }) => first_name)).toEqual(["Ben"])
      expect((await people(`&q=${bookings[0]?.number}`)).count).toBe(2)
      expect((await people("&q=%25")).count).toBe(0)
      expect((await people("&status=attended")).count).toBe(0)
    })

    it("says how many seats are sold, and how many are held for somebody who is paying", async () => {
      await annaAndBen()
      const lines = [{ variant_id: stalls().variant_id, quantity: 3 }]
      const { cart_id } = await fillCart(shop().world, { email: "carla@example.com", lines })
      await ok(openPayment(shop().world.storefront, cart_id))
      expect((await event()).seats).toMatchObject({ taken: 5, held: 3, free: 95 })
    })
  })
})
