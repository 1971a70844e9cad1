import { minor } from "../../../domain/money/minor"
import type { RefundChannel } from "../../../domain/refund/channel"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import { annasOrder, STAFF, SYSTEM } from "./annas-order"
import { bookingModule } from "./small-world"

const NOW = "2027-05-03T12:00:00.000Z"
const ANNA = { holder: "Anna Berg", iban: "DE89370400440532013000" }

bookingModule(({ bookings, open, sql }) => {
  let booking_id: string
  beforeEach(async () => {
    await open({ concert: 10, "concert/adult": 10 })
    booking_id = (await bookings.registerBooking(annasOrder())).id
  })

  const owed = async (channel: RefundChannel = "bank") => {
    const order = { booking_id, order_id: "order_anna", currency_code: "eur" }
    const id = await bookings.openRefundCase({
      ...{ ...order, amount: minor(3000), cause: "rebooking", actor: SYSTEM, now: NOW },
    })
    await bookings.decideRefundCase({ id, step: "approve", channel, actor: STAFF, now: NOW })
    return id
  }
  const give = (details = ANNA) => bookings.giveBankDetails({ booking_id, ...details, actor: SYSTEM, now: NOW })
  const look = () => bookings.lookAtPayouts({ offset: 0, limit: 20, actor: STAFF, now: NOW })
  const kept = async () => (await bookings.listBankDetails({})).length
  const logged = async () => {
    const entries = await bookings.listChangeLogEntries({ subject_id: booking_id }, { order: { sequence: "ASC" } })
    return entries.map(({ action }) => action).filter((action) => action.startsWith("bank_details"))
  }

  describe("Bank details (SPEC U23)", () => {
    it("stand nowhere in the database but sealed, and the history has their last four digits", async () => {
      await owed()
      await give()
      await give({ holder: "Anna Berg-Jahn", iban: "AT611904300234573201" })
      const tables = await sql<{ name: string }>(
        "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
      )
      for (const { name } of tables) {
        const found = await sql(
          `select 1 from "${name}" t where t::text ~ '0532013000|0234573201|Berg-Jahn|DE8937|AT6119'`
        )
        expect([name, found]).toEqual([name, []])
      }
      const values = await sql<{ before: unknown; after: unknown }>(
        "select before, after from booking_change_log_value where field = 'bank_details' order by created_at, id"
      )
      expect(values).toEqual([
        { before: { value: null }, after: { value: "DE ···· 3000" } },
        { before: { value: "DE ···· 3000" }, after: { value: "AT ···· 3201" } },
      ])
    })

    it("are seen in the list of transfers, and each look stands in the history", async () => {
      const id = await owed()
      expect(await look()).toMatchObject({ count: 1, payouts: [{ refund_case_id: id, amount: 3000, iban: null }] })
      await give()
      expect(await look()).toMatchObject({ payouts: [{ refund_case_id: id, ...ANNA }] })
      await look()
      expect(await logged()).toEqual(["bank_details.given", "bank_details.seen", "bank_details.seen"])
    })

    it("are refused while no transfer waits for them", async () => {
      const refused = () => give().catch((error: unknown) => refusalIn(error))
      expect(await refused()).toEqual({ code: "bank_details_not_wanted" })
      await owed("cash")
      expect(await refused()).toEqual({ code: "bank_details_not_wanted" })
      expect(await kept()).toBe(0)
    })

    it("are erased when the last transfer of the booking was made, and not before", async () => {
      const [first, second] = [await owed(), await owed()]
      await give()
      await bookings.recordPayout({ id: first, actor: STAFF, now: NOW })
      expect(await kept()).toBe(1)
      await bookings.recordPayout({ id: second, actor: STAFF, now: NOW })
      expect(await kept()).toBe(0)
    })

    it.each([
      [
        "another way is chosen",
        (id: string) => bookings.changeRefundChannel({ id, channel: "cash", actor: STAFF, now: NOW }),
      ],
      [
        "a script rejects the case",
        (id: string) => sql("update booking_refund_case set status = 'rejected' where id = ?", [id]),
      ],
      [
        "the case goes along to another booking",
        (id: string) => sql("update booking_refund_case set booking_id = 'bkg_other' where id = ?", [id]),
      ],
    ])("are erased when %s", async (_, happens) => {
      const id = await owed()
      await give()
      await happens(id)
      expect(await kept()).toBe(0)
      expect((await look()).payouts).toEqual([])
    })
  })
})
