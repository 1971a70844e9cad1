import { minor } from "../../../domain/money/minor"
import { annasOrder } from "./annas-order"
import { bookingModule } from "./small-world"

const KEPT = [
  "booking",
  "booking_participant",
  "booking_rebooking",
  "booking_refund_case",
  "booking_change_log_entry",
  "booking_change_log_value",
  "booking_change_log_chain",
]

/** Somebody with the database in their hands, and a script that means well. */
bookingModule(({ bookings, open, sql }) => {
  let annas: string
  const count = async (table: string) => (await sql<{ n: number }>(`select count(*)::int as n from ${table}`))[0]?.n
  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null })
    annas = (await bookings.registerBooking(annasOrder())).id
    await bookings.openRefundCase({
      booking_id: annas,
      order_id: "order_anna",
      amount: minor(100),
      currency_code: "eur",
      cause: "overpaid",
      actor: { type: "system", id: null, channel: "system" },
      now: "2027-01-01T00:00:00.000Z",
    })
    await sql(
      "insert into booking_rebooking (id, from_booking_id, to_booking_id, from_order_id, to_order_id, plan, actor_type) values ('breb_1', ?, 'bkg_2', 'order_anna', 'order_2', '{}', 'staff')",
      [annas]
    )
  })

  describe("bookings are kept, with their people, money and history (V35, C-103)", () => {
    it.each(KEPT)("nothing is deleted from %s, row by row or altogether", async (table) => {
      const before = await count(table)
      expect(before).toBeGreaterThan(0)
      await expect(sql(`delete from ${table}`)).rejects.toThrow(/refused/)
      await expect(sql(`truncate ${table} cascade`)).rejects.toThrow(/refused/)
      await expect(sql(`update ${table} set deleted_at = now()`)).rejects.toThrow(/refused/)
      expect(await count(table)).toBe(before)
    })

    it("also through the module's own service", async () => {
      await expect(bookings.deleteBookings(annas)).rejects.toThrow(/refused/)
      await expect(bookings.softDeleteBookings([annas])).rejects.toThrow(/refused/)
      await expect(bookings.deleteParticipants({ booking_id: annas })).rejects.toThrow(/refused/)
      expect(await bookings.listBookings({ id: annas })).toHaveLength(1)
    })

    it("and everything else about them can change as before", async () => {
      await sql("update booking set phone = '+49301234' where id = ?", [annas])
      await sql("update booking_change_log_value set before = null, after = null")
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })
  })
})
