import { minor } from "../../../domain/money/minor"
import { cancellationOf } from "./annas-cancellation"
import { annasOrder, SYSTEM } from "./annas-order"
import { bookingModule } from "./small-world"

const KEYED = { scope: "cancel:anna", key: "once", fingerprint: "what was asked" }

bookingModule(({ bookings, open, taken, sql }) => {
  let annas: string
  beforeEach(async () => {
    await open({ concert: 2, "concert/adult": 2 })
    annas = (await bookings.registerBooking(annasOrder())).id
  })
  const logOf = async () => {
    const entries = await bookings.listChangeLogEntries({ subject_id: annas }, { order: { position: "ASC" } })
    return entries.map(({ action }) => action)
  }
  const outbox = async () => {
    const messages = await bookings.listOutboxMessages({}, { order: { id: "ASC" } })
    const isOfSale = ({ topic }: { topic: string }) => /^booking[._](registered|confirmed)/.test(topic)
    return messages.flatMap((one) => (isOfSale(one) ? [] : [`${one.kind} ${one.topic} ${one.status}`])).sort()
  }
  const everything = async () => {
    const counts = ["booking_cancellation", "booking_refund_case", "booking_outbox_message", "booking_change_log_entry"]
    const rows = await Promise.all(counts.map((table) => sql<{ count: string }>(`select count(*) from ${table}`)))
    return [await bookings.retrieveBooking(annas), await taken(), rows.map(([row]) => row?.count)]
  }
  const owe = (cancellation_id: string, owed: number, closed = true) =>
    bookings.recordOwed({ cancellation_id, owed: minor(owed), closed, actor: SYSTEM, now: "2027-05-03T12:00:05.000Z" })

  const take = (open: number, settles?: "paid" | "promised") =>
    bookings.takePayment({
      ...{
        order_id: "order_anna",
        currency_code: "eur",
        open: minor(open),
        paid: minor(0),
        overpaid: minor(0),
        settles,
      },
      ...{ actor: SYSTEM, now: "2027-05-04T12:00:00.000Z" },
    })
  const cancelOwing = (money: { due: number; captures: boolean }) => {
    const { plan } = cancellationOf(annas)
    return bookings.recordCancellation(cancellationOf(annas, { plan: { ...plan, ...money, due: minor(money.due) } }))
  }

  describe("a fee that is paid after the cancellation", () => {
    it("stands in the history once all of it is there, once however often the news comes; nothing is sent", async () => {
      await cancelOwing({ due: 2_000, captures: false })
      const told = await outbox()
      await take(500, "paid")
      await take(0, "promised")
      expect(await logOf()).toEqual(["booking.registered", "booking.cancelled"])
      await Promise.all([take(0), take(0, "paid")])
      expect(await logOf()).toEqual(["booking.registered", "booking.cancelled", "booking.fee_paid"])
      expect(await outbox()).toEqual(told)
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })

    it("is none where the cancellation itself captured it, but one that was paid by hand after the bank refused", async () => {
      await cancelOwing({ due: 0, captures: true })
      await take(0)
      expect(await logOf()).toEqual(["booking.registered", "booking.cancelled"])
      await take(0, "paid")
      expect(await logOf()).toEqual(["booking.registered", "booking.cancelled", "booking.fee_paid"])
    })

    it("is none where nothing was kept: the money is owed back", async () => {
      await cancelOwing({ due: 0, captures: false })
      await take(0, "paid")
      expect(await logOf()).toEqual(["booking.registered", "booking.cancelled"])
    })
  })

  describe("a cancellation that is recorded", () => {
    it("stands as a whole: booking, participants, seats, history with the quote, mail, event, and the task", async () => {
      await bookings.openRequest(KEYED)
      const recorded = await bookings.recordCancellation(cancellationOf(annas, { request: KEYED }))
      const booking = await bookings.retrieveBooking(annas, { relations: ["participants"] })
      expect(booking).toMatchObject({ status: "cancelled", version: 2 })
      expect(booking.participants.map(({ status }) => status)).toEqual(["cancelled", "cancelled"])
      expect(await taken()).toEqual({})
      expect(await logOf()).toEqual(["booking.registered", "booking.cancelled"])
      expect(await outbox()).toEqual([
        "event booking.cancelled pending",
        "mail booking_cancelled pending",
        "task make_document pending",
        "task settle_cancellation pending",
      ])
      expect(await bookings.listRefundCases({ booking_id: annas })).toEqual([])
      expect(await bookings.openRequest(KEYED)).toEqual(recorded)
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })

    it("stores no names beside the booking: a person is erased in one place", async () => {
      await bookings.recordCancellation(cancellationOf(annas))
      const [stored] = await sql<{ plan: string }>("select plan::text as plan from booking_cancellation")
      expect(stored?.plan).toContain("bpar_1")
      expect(stored?.plan).not.toContain("Anna")
    })

    it("takes open refund cases of the booking along, and tells a request that was denied in words of its own", async () => {
      const goodwill = { amount: minor(1_000), currency_code: "eur", request: { ...KEYED, scope: "goodwill" } }
      await bookings.openRequest(goodwill.request)
      await bookings.grantGoodwill({
        ...goodwill,
        booking_id: annas,
        order_id: "order_anna",
        actor: SYSTEM,
        now: "2027-05-02T12:00:00.000Z",
      })
      await bookings.recordCancellation(cancellationOf(annas, { denied: true }))
      expect(await bookings.listRefundCases({ booking_id: annas })).toMatchObject([
        { amount: 1_000, status: "rejected", reason: "cancelled" },
      ])
      expect(await logOf()).toEqual([
        ...["booking.registered", "refund_case.requested", "refund_case.superseded", "booking.denied"],
      ])
      expect(await outbox()).toContain("mail booking_denied pending")
    })

    it.each([
      ["changed after it was planned", { version: 7 }, { code: "booking_stale", version: 1 }],
      ["is not there", { booking_id: "bkng_nobody" }, { code: "booking_not_found" }],
    ])("does not stand where the booking %s: nothing at all is written", async (_why, given, refusal) => {
      const before = await everything()
      await expect(bookings.recordCancellation(cancellationOf(annas, given))).rejects.toMatchObject({ refusal })
      expect(await everything()).toEqual(before)
    })

    it("does not stand twice: seats are freed once, and there is one mail", async () => {
      await bookings.recordCancellation(cancellationOf(annas))
      const before = await everything()
      const again = bookings.recordCancellation(cancellationOf(annas, { version: 2 }))
      await expect(again).rejects.toMatchObject({ refusal: { code: "booking_cancelled" } })
      expect(await everything()).toEqual(before)
    })

    it("waits while nobody knows whether money of the booking has just been paid out: nothing is written", async () => {
      const goodwill = { amount: minor(1_000), currency_code: "eur", request: { ...KEYED, scope: "goodwill" } }
      await bookings.openRequest(goodwill.request)
      await bookings.grantGoodwill({
        ...goodwill,
        booking_id: annas,
        order_id: "order_anna",
        actor: SYSTEM,
        now: "2027-05-02T12:00:00.000Z",
      })
      for (const [set, code] of [
        ["attempt_began_at = now()", "refund_pending"],
        ["unclear_refund_id = 'ref_1'", "refund_unclear"],
      ]) {
        await sql(`update booking_refund_case set ${set}`)
        const before = await everything()
        const refused = bookings.recordCancellation(cancellationOf(annas))
        await expect(refused).rejects.toMatchObject({ refusal: { code } })
        expect(await everything()).toEqual(before)
      }
    })
  })

  describe("what a settled order owes", () => {
    let id: string
    beforeEach(async () => {
      id = (await bookings.recordCancellation(cancellationOf(annas))).cancellation_id
    })

    it("is a refund case, opened once however often the order is settled, and others hear of the order once", async () => {
      const first = await owe(id, 8_000)
      expect([await owe(id, 8_000), await owe(id, 5_000)]).toEqual([first, first])
      expect(await bookings.listRefundCases({ booking_id: annas })).toMatchObject([
        {
          id: first,
          order_id: "order_anna",
          amount: 8_000,
          currency_code: "eur",
          cause: "cancellation",
          status: "requested",
        },
      ])
      expect((await logOf()).filter((action) => action === "refund_case.requested")).toHaveLength(1)
      expect((await outbox()).filter((message) => message.startsWith("event order"))).toEqual([
        "event order.canceled pending",
      ])
    })

    it("is one case when two settle it at once", async () => {
      const both = await Promise.all([owe(id, 8_000), owe(id, 8_000)])
      expect(new Set(both).size).toBe(1)
      expect(await bookings.listRefundCases({ booking_id: annas })).toHaveLength(1)
    })

    it("is nothing where nothing is owed; an order that goes on was edited", async () => {
      expect(await owe(id, 0, false)).toBeNull()
      expect(await bookings.listRefundCases({})).toEqual([])
      expect((await outbox()).filter((message) => message.startsWith("event order"))).toEqual([
        "event order-edit.confirmed pending",
      ])
    })

    it("is paid by a task where the policy says so, and by nobody else", async () => {
      expect(await outbox()).not.toContain("task pay_refund_case pending")
      await sql("update booking_cancellation set plan = plan || '{\"auto_refund\": true}'")
      await owe(id, 8_000)
      await owe(id, 8_000)
      expect((await outbox()).filter((message) => message === "task pay_refund_case pending")).toHaveLength(1)
    })

    it("is over when it is settled: what was kept for it goes, the booker's address with it, and so does the task", async () => {
      await owe(id, 8_000)
      expect(await bookings.loadUnsettled(id)).toMatchObject({ order_id: "order_anna", usage: "untouched" })
      await bookings.endCancellation(id, "2027-05-03T12:00:06.000Z")
      expect(await bookings.loadUnsettled(id)).toBeNull()
      expect(await bookings.retrieveCancellation(id)).toMatchObject({ trace: null, refund_case_id: expect.any(String) })
      expect(await outbox()).toContain("task settle_cancellation sent")
    })

    it("of no cancellation is an error, and leaves nothing", async () => {
      const before = await everything()
      await expect(owe("bcan_nobody", 8_000)).rejects.toThrow("There is no cancellation")
      expect(await everything()).toEqual(before)
    })
  })
})
