import type { AddOn } from "../../../domain/add-on/add-on"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import { annasOrder, editOf } from "./annas-order"
import { bookingModule, cart, IN_15_MINUTES } from "./small-world"

const ROUNDS = 20
const LUNCH = "badd_lunch"
const lunch: AddOn & { event_id: string } = {
  ...{ id: LUNCH, event_id: "concert", title: "Lunch", variant_id: "variant_lunch", level: "booking" },
  ...{ ticket_type_ids: null, min: 0, max: 9, status: "active", available_from: null, available_until: null },
}
const line = (quantity: number) => ({ line_id: "line_2", event_id: "concert", add_on_id: LUNCH, quantity })

bookingModule(({ bookings, open, taken, sql, inTransaction }) => {
  const openConcert = (lunches: number) => open({ concert: null, "concert/adult": null, [LUNCH]: lunches })

  const register = async (who: string, add_ons: { quantity: number; line_item_id: string | null }[] = []) => {
    const order = annasOrder({ order_id: `order_${who}`, cart_id: `cart_${who}` })
    const { id } = await bookings.registerBooking({
      ...order,
      add_ons: add_ons.map((one) => ({ ...one, add_on_id: LUNCH, ticket: null })),
      seats: [...order.seats, ...add_ons.map(({ quantity }) => line(quantity))],
    })
    return id
  }
  const take = (id: string, version: number, quantity: number) =>
    bookings.editBooking(
      editOf(
        id,
        { version, add_ons: [{ add_on_id: LUNCH, quantity }] },
        { addOns: { offered: [lunch], free: [LUNCH] }, onlyParticipant: null }
      )
    )
  const versionOf = async (id: string) => (await bookings.retrieveBooking(id)).version

  it("a cart's hold becomes the booking's claim, and cancelling gives it back", async () => {
    await openConcert(3)
    await bookings.claimSeats(cart("cart_anna"), [...annasOrder().seats, line(2)], IN_15_MINUTES)
    expect(await taken()).toMatchObject({ [LUNCH]: 2, concert: 2 })
    const id = await register("anna", [{ quantity: 2, line_item_id: "line_2" }])
    expect(await taken()).toMatchObject({ [LUNCH]: 2, concert: 2 })
    expect(await bookings.listTakenAddOns({ booking_id: id })).toMatchObject([{ quantity: 2, line_item_id: "line_2" }])
    await bookings.cancelBooking({
      booking_id: id,
      actor: editOf(id, { version: 1 }).actor,
      now: "2027-05-02T12:00:00Z",
    })
    expect(await taken()).toEqual({})
  })

  it("a free one stands beside what was paid for, and its claim is what the booking has in all", async () => {
    await openConcert(5)
    const id = await register("anna", [{ quantity: 2, line_item_id: "line_2" }])
    await take(id, 1, 4)
    expect(await taken()).toMatchObject({ [LUNCH]: 4 })
    await take(id, 2, 2)
    expect(await taken()).toMatchObject({ [LUNCH]: 2 })
    expect(await bookings.listTakenAddOns({ booking_id: id })).toMatchObject([{ quantity: 2, line_item_id: "line_2" }])
    await expect(take(id, 3, 1)).rejects.toMatchObject({ refusal: { code: "add_on_paid" } })
  })

  it("more than there are: refused, and nothing else of the edit is written", async () => {
    await openConcert(1)
    const id = await register("anna")
    const edit = editOf(
      id,
      { version: 1, booker: { phone: "+49 30 901820" }, add_ons: [{ add_on_id: LUNCH, quantity: 2 }] },
      { addOns: { offered: [lunch], free: [LUNCH] } }
    )
    await expect(bookings.editBooking(edit)).rejects.toMatchObject({ refusal: { code: "add_on_sold_out", free: 1 } })
    expect(await bookings.retrieveBooking(id)).toMatchObject({ version: 1, phone: null })
  })

  it("an order that came without a hold when there are no more is flagged, never oversold silently", async () => {
    await openConcert(1)
    const id = await register("anna", [{ quantity: 2, line_item_id: "line_2" }])
    expect(await bookings.retrieveBooking(id)).toMatchObject({ oversold: true })
    expect(await taken()).toEqual({})
  })

  it(`two bookings that ask for the last one at once: one gets it, ${ROUNDS} times`, async () => {
    await openConcert(1)
    const rivals = [await register("anna"), await register("ben")]
    for (let round = 0; round < ROUNDS; round += 1) {
      const versions = await Promise.all(rivals.map(versionOf))
      const results = await Promise.allSettled(rivals.map((id, index) => take(id, versions[index] ?? 0, 1)))
      const lost = results.flatMap((result) => (result.status === "rejected" ? [refusalIn(result.reason)?.code] : []))
      expect(lost).toEqual(["add_on_sold_out"])
      expect(await taken()).toMatchObject({ [LUNCH]: 1 })
      const winner = rivals[results.findIndex(({ status }) => status === "fulfilled")] ?? ""
      await take(winner, await versionOf(winner), 0)
    }
  })

  it("both would get it if only the plan had looked at what is left (control)", async () => {
    await openConcert(1)
    await sql("create table naive_counter (like booking_seat_counter including defaults)")
    await sql("insert into naive_counter select * from booking_seat_counter where id = ?", [LUNCH])
    const takeNaively = () =>
      inTransaction(async (transaction) => {
        const [seen] = await transaction.execute<{ free: number }>("select capacity - taken as free from naive_counter")
        if (!seen || seen.free < 1) return false
        await transaction.execute("update naive_counter set taken = taken + 1")
        return true
      })
    let oversold = 0
    for (let round = 0; round < ROUNDS * 2; round += 1) {
      if ((await Promise.all([takeNaively(), takeNaively()])).every(Boolean)) oversold += 1
      await sql("update naive_counter set taken = 0")
    }
    expect(oversold).toBeGreaterThan(0)
  })

  it("seats are righted with the add-ons that a booking has", async () => {
    await openConcert(5)
    const id = await register("anna", [{ quantity: 2, line_item_id: null }])
    await bookings.releaseSeats(id)
    await bookings.rightSeats({ booking_id: id, actor: editOf(id, { version: 1 }).actor, now: "2027-05-02T12:00:00Z" })
    expect(await taken()).toMatchObject({ [LUNCH]: 2, concert: 2 })
  })
})
