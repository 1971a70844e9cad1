import type { ChangeFilter } from "../listing/change-filter"
import { annasOrder, STAFF } from "./annas-order"
import { bookingModule } from "./small-world"

const MONDAY = "2027-05-03T12:00:00.000Z"
const TUESDAY = "2027-05-04T12:00:00.000Z"
const FRIDAY = "2027-05-07T12:00:00.000Z"

const CUSTOMER = { type: "customer" as const, id: null, channel: "store" as const }

bookingModule(({ bookings, open, sql }) => {
  beforeEach(() => open({ concert: null, "concert/adult": null }))

  const register = async (name: string) => {
    const { id } = await bookings.registerBooking(annasOrder({ order_id: `order_${name}`, cart_id: `cart_${name}` }))
    return id
  }
  const change = (subject_id: string, at: string, fields: string[], actor: typeof STAFF | typeof CUSTOMER = CUSTOMER) =>
    bookings.appendChange({
      ...{ subject_type: "booking", subject_id, action: "booking.updated", actor, at },
      changes: fields.map((field) => ({ subject: "booking", field, before: "a", after: "b" })),
    })
  const page = { offset: 0, limit: 20 }
  const found = async (changed: ChangeFilter, more: object = {}) =>
    (await bookings.pageOfBookings({ changed, ...more }, page)).rows.map(({ id }) => id)

  describe("Bookings that somebody changed (P21, P22)", () => {
    it("are found by a period, its beginning included and its end not", async () => {
      const [anna, ben] = [await register("anna"), await register("ben")]
      await change(anna, MONDAY, ["email"])
      await change(ben, FRIDAY, ["email"])
      expect(await found({ since: MONDAY, until: TUESDAY })).toEqual([anna])
      expect(await found({ since: MONDAY, until: MONDAY })).toEqual([])
      expect(await found({ since: MONDAY })).toEqual([ben, anna])
      expect(await found({ until: FRIDAY })).toEqual([anna])
    })

    it("are asked everything of one and the same change: who, when and what", async () => {
      const anna = await register("anna")
      await change(anna, MONDAY, ["email"], STAFF)
      await change(anna, FRIDAY, ["phone", "question:bqst_1"])
      for (const more of [{}, { event_id: "concert" }, { q: "anna" }]) {
        expect(await found({ by: "staff", field: "email" }, more)).toEqual([anna])
        expect(await found({ by: "customer", field: "email" }, more)).toEqual([])
        expect(await found({ by: "staff", since: TUESDAY }, more)).toEqual([])
        expect(await found({ field: "question" }, more)).toEqual([anna])
        expect(await found({ field: "question:bqst_1", by: "customer", since: TUESDAY }, more)).toEqual([anna])
        expect(await found({ field: "question:bqst_2" }, more)).toEqual([])
      }
    })

    it("are not those that were only made, or whose links were revoked, or of which a mail was sent again", async () => {
      const anna = await register("anna")
      await bookings.revokeLinks({ booking_id: anna, actor: STAFF, now: FRIDAY })
      const entry = { subject_type: "booking" as const, subject_id: anna, actor: STAFF, at: FRIDAY }
      await bookings.appendChange({ ...entry, action: "mail.retried", changes: [] })
      expect([await found({}), await found({}, { event_id: "concert" })]).toEqual([[], []])
    })

    it("are one each however often they were changed, within what else is asked, and counted", async () => {
      const [anna, ben] = [await register("anna"), await register("ben")]
      for (const id of [anna, anna, ben]) await change(id, FRIDAY, ["email"])
      await sql("update booking set status = 'cancelled' where id = ?", [ben])
      expect(await bookings.pageOfBookings({ changed: {}, status: "confirmed" }, page)).toMatchObject({
        ...{ rows: [{ id: anna }], count: 1, count_capped: false },
      })
      expect(await found({}, { after: ben })).toEqual([anna])
    })

    it("are looked for among the newest ten thousand changes of each, and it is said when there are more", async () => {
      const anna = await register("anna")
      await change(anna, FRIDAY, ["email"], STAFF)
      await sql(MANY_CHANGES)
      expect(await bookings.pageOfBookings({ changed: { by: "customer" } }, page)).toMatchObject({ count_capped: true })
      expect(await bookings.pageOfBookings({ changed: { by: "staff" } }, page)).toMatchObject({ count_capped: false })
      expect(await found({ field: "email" })).toEqual([anna])
    })
  })

  describe("An export", () => {
    it("goes through all that fit, page by page, in the list's order, and asks each everything", async () => {
      const ids: string[] = []
      for (const name of ["a", "b", "c", "d", "e", "f", "g"]) ids.push(await register(name))
      for (const id of ids.filter((_, index) => index % 2 === 0)) await change(id, FRIDAY, ["email"])
      const walked: string[] = []
      let looked = 0
      for (let after: string | null = null; ; ) {
        const next: { looked_at: number; last: string | null; ids: string[] } = await bookings.exportPage(
          { changed: { since: FRIDAY }, q: "anna" },
          { after, limit: 3 }
        )
        walked.push(...next.ids)
        looked += next.looked_at
        if (next.looked_at < 3) break
        after = next.last
      }
      expect([looked, walked]).toEqual([7, ids.filter((_, index) => index % 2 === 0).reverse()])
    })

    it("tells of each booking and participant the last change that is its own, and by whom", async () => {
      const anna = await register("anna")
      const [first, second] = await bookings.listParticipants({ booking_id: anna }, { order: { position: "ASC" } })
      const entry = { subject_type: "booking" as const, subject_id: anna, action: "booking.updated" }
      const of = (subject: string, field: string) => ({ subject, field, before: null, after: "x" })
      await bookings.appendChange({ ...entry, actor: CUSTOMER, at: MONDAY, changes: [of(first?.id ?? "", "phone")] })
      const both = [of(second?.id ?? "", "email"), of("booking", "address"), of(second?.id ?? "", "email")]
      await bookings.appendChange({ ...entry, actor: STAFF, at: FRIDAY, changes: both })

      const people = await bookings.readParticipantRows([anna])
      expect(people.rows.map(({ id }) => id)).toEqual([first?.id, second?.id])
      const changeOf = (id: string | undefined) => people.changes.find((one) => one.id === id)
      expect(changeOf(first?.id)).toMatchObject({ actor_type: "customer", fields: ["phone"], at: new Date(MONDAY) })
      expect(changeOf(second?.id)).toMatchObject({ actor_type: "staff", actor_id: STAFF.id, fields: ["email"] })
      const { changes } = await bookings.readBookingRows([anna])
      expect(changes).toMatchObject([{ id: anna, actor_type: "staff", fields: ["address", "email"] }])
    })
  })
})

/** One more than are looked at, by customers, of bookings that are not there. */
const MANY_CHANGES = `
  insert into booking_change_log_entry (id, subject_type, subject_id, position, at, action, actor_type, channel, changes, hash)
  select 'bchg_' || n, 'booking', 'bkg_' || n, 1, now(), 'booking.updated', 'customer', 'store', '[]', 'hash'
  from generate_series(1, 10001) n`
