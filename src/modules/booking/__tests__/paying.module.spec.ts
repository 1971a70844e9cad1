import { minor } from "../../../domain/money/minor"
import { DEFAULT_PAYMENT_REMINDERS } from "../../../domain/settings/payment-reminders"
import type { AskedReminder } from "../paying/ask-payment-reminder"
import type { PaymentNews } from "../paying/take-payment"
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
      ...{ booking_id: id, customer_id: null, open: minor(10000), providers: ["pp_invoice_invoice"], now },
      ...{ rules: DEFAULT_PAYMENT_REMINDERS, timezone: "Europe/Berlin" },
      ...given,
    })
  const reminders = () => bookings.listOutboxMessages({ booking_id: id, topic: "payment_reminder" })
  const owing = async (due_until = "2027-06-01T00:00:00Z") =>
    (await bookings.nextOwing({ due_until, after: "", limit: 10 })).map((booking) => booking.id)
  const take = (left: number, news: Partial<PaymentNews> = { settles: "paid" }) =>
    bookings.takePayment({
      ...{ order_id: "order_anna", currency_code: "eur", open: minor(left), paid: minor(10000 - left) },
      ...{ overpaid: minor(0), actor: SYSTEM, now: "2027-05-17T12:00:00Z", ...news },
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

  describe("what was billed and is paid now (V9)", () => {
    const asked = async (topic: string) => (await bookings.listOutboxMessages({ booking_id: id, topic })).length

    it("has its mail with the tickets once, whoever tells of the money and however often", async () => {
      const before = await asked("booking_confirmed")
      for (let times = 0; times < 5; times += 1) await take(0, {})
      expect(await asked("booking_confirmed")).toBe(before + 1)
      const entries = await bookings.listChangeLogEntries({ subject_id: id, action: "booking.paid" })
      expect(entries).toHaveLength(1)
    })

    it("asks for its documents at the bank's promise, and again when the money is there", async () => {
      const before = await asked("make_document")
      for (const paid of [0, 10000, 10000]) await take(0, { paid: minor(paid) })
      expect(await asked("make_document")).toBe(before + 2)
    })
  })

  describe("a dunning block (V14)", () => {
    const block = (scope: "booking" | "customer", reason = "is in hospital", customer_id: string | null = null) =>
      bookings.blockDunning({ booking_id: id, scope, customer_id, reason, actor: STAFF, now: "2027-05-16T07:00:00Z" })
    const lift = (scope: "booking" | "customer") =>
      bookings.liftDunning({ booking_id: id, scope, customer_id: null, actor: STAFF, now: "2027-05-16T07:30:00Z" })

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
      expect(await bookings.dunningBlocks({ booking_id: other, customer_id: null })).toMatchObject([
        { scope: "customer", reason: "has a plan to pay" },
      ])
      await lift("customer")
      expect(await bookings.dunningBlocks({ booking_id: other, customer_id: null })).toEqual([])
    })

    it("of a customer of the shop stays, whatever address they have by now, and stands in the list", async () => {
      const booker = { first_name: "Anna", last_name: "Berg", email: "anna@elsewhere.example" }
      const other = (await bookings.registerBooking(annasOrder({ order_id: "order_2", booker, term: TERM }))).id
      await block("customer", "has a plan to pay", "cus_anna")
      const asked = { booking_id: other, customer_id: "cus_anna" }
      expect(await ask("2027-05-16T08:00:00Z", asked)).toBe(false)
      const rows = [{ id: other, email: booker.email, order_id: "order_2" }]
      const among = (customer_id: string | null) => bookings.blockedAmong(rows.map((row) => ({ ...row, customer_id })))
      expect([await among("cus_anna"), await among(null)]).toEqual([[other], []])
      const { blocks, count } = await bookings.pageOfBlocks({ offset: 0, limit: 10 })
      expect([count, blocks]).toMatchObject([1, [{ booking_id: id, scope: "customer", reason: "has a plan to pay" }]])
      const lifted = { booking_id: other, scope: "customer" as const, customer_id: "cus_anna" }
      await bookings.liftDunning({ ...lifted, actor: STAFF, now: "2027-05-16T07:30:00Z" })
      expect(await ask("2027-05-16T08:00:00Z", asked)).toBe(true)
    })
  })
})
