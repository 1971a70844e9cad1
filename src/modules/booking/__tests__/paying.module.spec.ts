import { minor } from "../../../domain/money/minor"
import { DEFAULT_PAYMENT_REMINDERS } from "../../../domain/settings/payment-reminders"
import type { AskedReminder } from "../paying/ask-payment-reminder"
import { annasOrder, STAFF, SYSTEM } from "./annas-order"
import { bookingModule } from "./small-world"

const TERM = { since: "2027-05-01T12:00:00Z", due_at: "2027-05-15T21:59:59Z" }
const UNPAID_FEE = { total: minor(10000), fee: minor(2000), back: minor(0), due: minor(2000) }

/** Anna has booked on invoice, and is to pay until the end of the 15th of May. */
bookingModule(({ bookings, open }) => {
  let id: string
  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null })
    id = (await bookings.registerBooking(annasOrder({ term: TERM }))).id
  })

  const ask = (now: string, given: Partial<AskedReminder> = {}) =>
    bookings.askPaymentReminder({
      ...{ booking_id: id, open: minor(10000), providers: ["pp_invoice_invoice"], now },
      ...{ rules: DEFAULT_PAYMENT_REMINDERS, timezone: "Europe/Berlin" },
      ...given,
    })
  const reminders = () => bookings.listOutboxMessages({ booking_id: id, topic: "payment_reminder" })
  const owing = async (due_until = "2027-06-01T00:00:00Z") =>
    (await bookings.nextOwing({ due_until, after: "", limit: 10 })).map((booking) => booking.id)
  const take = (left: number) =>
    bookings.takePayment({
      ...{ order_id: "order_anna", currency_code: "eur", open: minor(left), overpaid: minor(0) },
      ...{ settles: "paid", actor: SYSTEM, now: "2027-05-17T12:00:00Z" },
    })

  describe("a reminder of what is not paid (V12, V13)", () => {
    it("is asked for once a day, on however many workers at once", async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => ask("2027-05-16T08:00:00Z")))
      expect(answers.filter(Boolean)).toHaveLength(1)
      expect(await ask("2027-05-16T12:00:00Z")).toBe(false)
      expect(await ask("2027-05-17T08:00:00Z")).toBe(true)
      expect((await reminders()).map(({ cause }) => cause.slice(-10)).sort()).toEqual(["2027-05-16", "2027-05-17"])
    })

    it("is asked for as often as it may be, counted anew when the term begins anew", async () => {
      const rules = { ...DEFAULT_PAYMENT_REMINDERS, maximum: 1 }
      expect(await ask("2027-05-16T08:00:00Z", { rules })).toBe(true)
      expect(await ask("2027-05-17T08:00:00Z", { rules })).toBe(false)
    })

    it("is never asked for what was paid, and goes on for what was half paid", async () => {
      await take(5000)
      expect(await owing()).toEqual([id])
      await take(0)
      expect(await owing()).toEqual([])
      expect(await ask("2027-05-18T08:00:00Z")).toBe(false)
    })

    it("is never asked for what was cancelled, but for the fee that is left of it, from a day of its own", async () => {
      const other = (await bookings.registerBooking(annasOrder({ order_id: "order_ben", term: TERM }))).id
      const cancelled = { actor: STAFF, now: "2027-05-10T12:00:00Z" }
      await bookings.cancelBooking({ booking_id: id, ...cancelled })
      const fee_term = { since: "2027-05-10T12:00:00Z", due_at: "2027-05-24T21:59:59Z" }
      const quoted = { cancellation_id: "bcan_1", plan: UNPAID_FEE, fee_term }
      await bookings.cancelBooking({ booking_id: other, ...cancelled, quoted })
      expect(await ask("2027-05-18T08:00:00Z")).toBe(false)
      expect(await owing("2027-05-16T00:00:00Z")).toEqual([])
      expect(await owing()).toEqual([other])
    })

    it("goes to one booking of an order, which owes one sum for all of them: the one that is due first", async () => {
      const of = (event_id: string, term: typeof TERM) =>
        bookings.registerBooking(annasOrder({ event_id, seats: [], tickets: [], term }))
      await of("matinee", TERM)
      expect(await owing()).toEqual([id])
      const sooner = await of("reading", { ...TERM, due_at: "2027-05-08T21:59:59Z" })
      expect(await owing()).toEqual([sooner.id])
      const { rows } = await bookings.overdueBookings({ now: "2027-06-01T00:00:00Z", offset: 0, limit: 10 })
      expect(rows.map((row) => row.id)).toEqual([sooner.id])
    })
  })

  describe("a dunning block (V14)", () => {
    const block = (scope: "booking" | "customer", reason = "is in hospital") =>
      bookings.blockDunning({ booking_id: id, scope, reason, actor: STAFF, now: "2027-05-16T07:00:00Z" })
    const lift = (scope: "booking" | "customer") =>
      bookings.liftDunning({ booking_id: id, scope, actor: STAFF, now: "2027-05-16T07:30:00Z" })

    it("keeps reminders from one booking until it is lifted; the history says who did both, and why", async () => {
      await block("booking")
      expect(await ask("2027-05-16T08:00:00Z")).toBe(false)
      await lift("booking")
      expect(await ask("2027-05-16T08:00:00Z")).toBe(true)
      const actions = await bookings.listChangeLogEntries({ subject_id: id }, { order: { position: "ASC" } })
      expect(actions.slice(1)).toMatchObject([
        { action: "booking.dunning_blocked", actor_id: "user_1", reason: expect.any(String) },
        { action: "booking.dunning_lifted", actor_id: "user_1" },
      ])
    })

    it("keeps them from every booking of a customer, whoever writes the address however; the last reason counts", async () => {
      const booker = { first_name: "Anna", last_name: "Berg", email: "Anna@Example.com" }
      const other = (await bookings.registerBooking(annasOrder({ order_id: "order_2", booker, term: TERM }))).id
      await block("customer", "called")
      await block("customer", "has a plan to pay")
      expect(await ask("2027-05-16T08:00:00Z", { booking_id: other })).toBe(false)
      expect(await bookings.dunningBlocks(other)).toMatchObject([{ scope: "customer", reason: "has a plan to pay" }])
      await lift("customer")
      expect(await bookings.dunningBlocks(other)).toEqual([])
    })
  })
})
