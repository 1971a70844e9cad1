import { minor } from "../../../domain/money/minor"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import { annasOrder, STAFF, SYSTEM } from "./annas-order"
import { bookingModule } from "./small-world"

const NOW = "2027-05-03T12:00:00.000Z"
const PAID_AT = "2027-05-02T09:30:00.000Z"

bookingModule(({ bookings, open, sql }) => {
  beforeEach(() => open({ concert: 10, "concert/adult": 10 }))

  /** Anna is owed 30.00, and staff have approved it. */
  const owed = async (channel: "provider" | "bank" | "cash" = "cash") => {
    const [booking] = await sql<{ id: string }>("select id from booking order by created_at limit 1")
    const booking_id = booking?.id ?? (await bookings.registerBooking(annasOrder())).id
    const order = { booking_id, order_id: "order_anna", currency_code: "eur" }
    const id = await bookings.openRefundCase({
      ...{ ...order, amount: minor(3000), cause: "rebooking", actor: SYSTEM, now: NOW },
    })
    await bookings.decideRefundCase({ id, step: "approve", channel, actor: STAFF, now: NOW })
    return { id, booking_id }
  }
  const begin = (id: string, given: { key?: string; reference?: string; owed?: number; in_doubt?: number } = {}) => {
    const { key = "one", reference = "R-1", owed = 3000, in_doubt = 0 } = given
    return bookings.beginHandPayout({
      ...{ id, actor: STAFF, now: NOW, owed: minor(owed), in_doubt: minor(in_doubt) },
      request: { scope: `refund:${id}`, key, fingerprint: `${id} ${reference}` },
      hand: { channel: "cash", reference, paid_at: PAID_AT },
    })
  }
  const pay = async (id: string, given: Parameters<typeof begin>[1] = {}) => {
    const answer = await begin(id, given)
    if (!answer) await bookings.recordPayout({ id, actor: STAFF, now: NOW })
    return answer
  }
  const refused = (work: Promise<unknown>) => work.then(() => null).catch((error: unknown) => refusalIn(error))

  describe("A refund case that staff pay by hand (SPEC V25)", () => {
    it("is paid when they say, by which number, with an entry and a mail", async () => {
      const { id, booking_id } = await owed()
      await pay(id)
      expect(await bookings.retrieveRefundCase(id)).toMatchObject({
        ...{ status: "paid", channel: "cash", reference: "R-1", amount: 3000, attempt_began_at: null },
        paid_at: new Date(PAID_AT),
      })
      const [entry] = await sql<{ fields: string[] }>(
        `select array_agg(field order by field) as fields from booking_change_log_value
         where entry_id = (select id from booking_change_log_entry where subject_id = ? and action = 'refund_case.paid')`,
        [booking_id]
      )
      expect(entry?.fields).toEqual(["amount", "channel", "reason", "reference", "status"])
      const mails = await bookings.listOutboxMessages({ topic: "refund_paid" })
      expect(mails.map(({ cause }) => cause)).toEqual([`refund_paid:${id}`])
    })

    it("is paid once, whether the key or the number comes again (C-73)", async () => {
      const { id } = await owed()
      await pay(id)
      expect(await pay(id)).toEqual({ paid: true })
      expect(await pay(id, { key: "two" })).toEqual({ paid: true })
      expect(await refused(pay(id, { key: "three", reference: "R-2" }))).toMatchObject({ code: "refund_case_locked" })
      expect(await refused(pay(id, { reference: "R-2" }))).toMatchObject({ code: "idempotency_key_reused" })
      expect(await bookings.listOutboxMessages({ topic: "refund_paid" })).toHaveLength(1)
    })

    it("takes no number that paid another case, of five at once one", async () => {
      const cases = [await owed(), await owed(), await owed(), await owed(), await owed()]
      const answers = await Promise.all(cases.map(({ id }) => refused(pay(id))))
      const codes = answers.map((answer) => answer?.code ?? "paid").sort()
      expect(codes).toEqual(["paid", ...Array.from({ length: 4 }, () => "refund_reference_used")])
    })

    it("takes no more than is owed, less what may be paid already", async () => {
      const { id } = await owed()
      expect(await refused(pay(id, { owed: 5000, in_doubt: 3000 }))).toEqual({
        ...{ code: "refund_exceeds_pending", pending: 2000, wanted: 3000 },
      })
      expect(await bookings.retrieveRefundCase(id)).toMatchObject({ status: "approved", reference: null, attempts: 0 })
      expect(await pay(id, { owed: 5000, in_doubt: 2000 })).toBeNull()
    })
  })

  describe("The way that a refund goes", () => {
    it("is chosen with the approval, and may be changed until it is paid", async () => {
      const { id, booking_id } = await owed("bank")
      const change = { id, actor: STAFF, now: NOW }
      await bookings.changeRefundChannel({ ...change, channel: "cash" })
      await bookings.changeRefundChannel({ ...change, channel: "cash" })
      await begin(id)
      expect(await refused(bookings.changeRefundChannel({ ...change, channel: "bank" }))).toEqual({
        code: "refund_pending",
      })
      await bookings.recordPayout(change)
      expect(await refused(bookings.changeRefundChannel({ ...change, channel: "bank" }))).toMatchObject({
        code: "refund_case_locked",
      })
      const log = await bookings.listChangeLogEntries({ subject_id: booking_id }, { order: { sequence: "ASC" } })
      expect(log.map(({ action }) => action).slice(1)).toEqual([
        ...["refund_case.requested", "refund_case.approved", "refund_case.channel_changed", "refund_case.paid"],
      ])
    })

    it("by hand is not paid by the provider", async () => {
      const { id } = await owed("bank")
      const request = { scope: `refund:${id}`, key: "one", fingerprint: id }
      expect(await refused(bookings.beginPayout({ id, request, actor: STAFF, now: NOW }))).toEqual({
        ...{ code: "refund_channel_differs", channel: "bank" },
      })
    })
  })
})
