import { ok } from "../fixtures/api"
import { edit, enter, look } from "../fixtures/bookings"
import { buy } from "../fixtures/buy"
import { inShop } from "../fixtures/shop"

type Customer = { id: string; email: string; first_name: string | null; last_name: string | null; phone: string | null }
type Change = { action: string; actor: { type: string }; changes: { field: string; before: unknown; after: unknown }[] }

/** Anna has booked for herself and Ben, who has a customer record of his own. */
inShop((shop) => {
  const [anna, ben] = ["anna@example.com", "ben@example.com"]
  const customer = async (email: string) => {
    const { customers } = await ok(shop().world.staff.get<{ customers: Customer[] }>(`/admin/customers?q=${email}`))
    return customers[0]
  }
  const annaRenames = async () => {
    const { world, mailbox } = shop()
    await ok(world.staff.post("/admin/customers", { email: ben, first_name: "Benjamin", last_name: "Kurz" }))
    const lines = [
      {
        variant_id: world.events.concert.tickets.Stalls?.variant_id ?? "",
        quantity: 1,
        participants: [{ first_name: "Ben", last_name: "Kurz", email: ben }],
      },
    ]
    const { bookings } = await buy(world, { email: anna, booker: { first_name: "Anna", last_name: "Jahn" }, lines })
    const number = bookings[0]?.number ?? ""
    const inside = await enter(world.storefront, { number, email: anna })
    const { version, participants } = await look(inside)
    const change = {
      version,
      booker: { last_name: "Wald", phone: "+49 30 901820" },
      participants: [{ id: participants[0]?.id, last_name: "Lang" }],
    }
    await ok(edit(inside, change))
    await mailbox.all()
    const found = await ok(world.staff.get<{ bookings: { id: string }[] }>(`/admin/bookings?q=${number}`))
    const path = `/admin/bookings/${found.bookings[0]?.id}/changes`
    const { changes } = await ok(world.staff.get<{ changes: Change[] }>(path))
    return changes.filter(({ action }) => action === "customer.synced")
  }

  it("P19: edits stay in the booking; the customers of booker and participants are untouched", async () => {
    expect(await annaRenames()).toEqual([])
    expect((await customer(anna))?.last_name).not.toBe("Wald")
    expect(await customer(ben)).toMatchObject({ first_name: "Benjamin", last_name: "Kurz" })
  })

  it("P20: where the shop wants it, both follow: name and phone as far as they were changed, told in the history", async () => {
    await ok(shop().world.staff.post("/admin/booking-settings", { contact_sync: true }))
    const synced = await annaRenames()
    expect(await customer(anna)).toMatchObject({ email: anna, last_name: "Wald", phone: "+4930901820" })
    expect(await customer(ben)).toMatchObject({ email: ben, first_name: "Benjamin", last_name: "Lang" })
    expect(synced).toHaveLength(2)
    expect(
      synced.flatMap(({ actor, changes }) => changes.map(({ field, after }) => [actor.type, field, after]))
    ).toEqual(
      expect.arrayContaining([
        ["system", "last_name", "Wald"],
        ["system", "phone", "+4930901820"],
        ["system", "last_name", "Lang"],
      ])
    )
  })
})
