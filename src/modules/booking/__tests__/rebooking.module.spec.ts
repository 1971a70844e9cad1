import { refusalIn } from "../../../domain/refusal/refusal-error"
import { annasOrder } from "./annas-order"
import { rebookingOf, TRACE } from "./annas-rebooking"
import { bookingModule } from "./small-world"

bookingModule(({ bookings, open, taken, sql }) => {
  let annas: string
  beforeEach(async () => {
    await open({ concert: 2, "concert/adult": 2, matinee: 2, "matinee/adult": null })
    annas = (await bookings.registerBooking(annasOrder())).id
  })
  const grow = (rebooking_id: string, quantity = 2) =>
    bookings.beginRebooking({
      booking_id: annas,
      trace: TRACE,
      growth: {
        rebooking_id,
        seats: ["matinee", "matinee/adult"].map((counter_id) => ({ counter_id, event_id: "matinee", quantity })),
        hold_minutes: 10,
      },
    })
  const logOf = async (id: string) => {
    const entries = await bookings.listChangeLogEntries({ subject_id: id }, { order: { position: "ASC" } })
    return entries.map(({ action }) => action)
  }

  describe("a rebooking that is recorded", () => {
    it("stands as a whole: both bookings, seats by net difference, refund case, both histories, mails", async () => {
      await grow("breb_anna")
      const recorded = await bookings.recordRebooking(rebookingOf(annas, { notify_email: "desk@example.com" }))
      const fresh = await bookings.retrieveBooking(recorded.booking_id, { relations: ["participants"] })
      const old = await bookings.retrieveBooking(annas, { relations: ["participants"] })
      expect(old).toMatchObject({ status: "cancelled", version: 2 })
      expect(old.participants.map(({ status }) => status)).toEqual(["cancelled", "cancelled"])
      expect(fresh).toMatchObject({ event_id: "matinee", order_id: "order_new", status: "confirmed", incomplete: true })
      const codes = [...old.participants, ...fresh.participants].map(({ ticket_code }) => ticket_code)
      expect(new Set(codes).size).toBe(4)
      expect(await taken()).toEqual({ matinee: 2, "matinee/adult": 2 })
      expect(await logOf(annas)).toEqual(["booking.registered", "booking.rebooked"])
      expect(await logOf(fresh.id)).toEqual(["booking.rebooked", "refund_case.requested"])
      expect(await bookings.listRefundCases({ booking_id: fresh.id })).toMatchObject([
        { amount: 3000, status: "requested" },
      ])
      const mails = await bookings.listOutboxMessages({ booking_id: fresh.id, kind: "mail" }, { order: { id: "ASC" } })
      expect(mails.map(({ topic, to }) => `${topic} → ${to}`).sort()).toEqual([
        "booking_changed_notice → desk@example.com",
        "booking_rebooked → anna@example.com",
      ])
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })

    it("keeps old links alive: the new booking takes over their generation", async () => {
      await bookings.updateBookings({ id: annas, token_generation: 4 })
      await grow("breb_anna")
      const { booking_id } = await bookings.recordRebooking(rebookingOf(annas))
      expect(await bookings.retrieveBooking(booking_id)).toMatchObject({ token_generation: 4 })
    })

    it("stays linked with additional bookings: it is one itself, and others are additional to it (V27)", async () => {
      const [first, more] = [annasOrder({ order_id: "order_first" }), annasOrder({ order_id: "order_more" })]
      await sql("update booking_seat_counter set capacity = null")
      const ids = [await bookings.registerBooking(first), await bookings.registerBooking(more)].map(({ id }) => id)
      const [anchor = "", additional = ""] = ids
      await bookings.updateBookings([
        { id: annas, additional_to: anchor },
        { id: additional, additional_to: annas },
      ])
      await grow("breb_anna")
      const { booking_id } = await bookings.recordRebooking(rebookingOf(annas))
      expect(await bookings.retrieveBooking(booking_id)).toMatchObject({ additional_to: anchor })
      expect(await bookings.retrieveBooking(additional)).toMatchObject({ additional_to: booking_id })
    })

    it("stores no names beside the bookings: a person is erased in one place", async () => {
      await grow("breb_anna")
      await bookings.recordRebooking(rebookingOf(annas))
      const [stored] = await sql<{ plan: string }>("select plan::text as plan from booking_rebooking")
      expect(stored?.plan).toContain("bpar_1")
      expect(stored?.plan).not.toContain("Anna")
    })

    it("does not stand when the booking changed after it was planned, and leaves everything where it was", async () => {
      await grow("breb_anna")
      const seats = await taken()
      const stale = bookings.recordRebooking(rebookingOf(annas, { version: 7 }))
      await expect(stale).rejects.toMatchObject({ refusal: { code: "booking_stale", version: 1 } })
      expect(await taken()).toEqual(seats)
      expect(await bookings.retrieveBooking(annas)).toMatchObject({ status: "confirmed", version: 1 })
      expect(await logOf(annas)).toEqual(["booking.registered"])
      await bookings.releaseSeats("breb_anna")
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
    })
  })

  describe("a rebooking that has begun", () => {
    it("is written down with its seats, or neither is there", async () => {
      await expect(grow("breb_big", 3)).rejects.toMatchObject({ refusal: { code: "event_full" } })
      expect(await bookings.listRebookingAttempts({})).toEqual([])
      await grow("breb_anna")
      const [attempt] = await bookings.listRebookingAttempts({})
      expect(attempt).toMatchObject({ id: "breb_anna", order_id: "order_anna", usage: "untouched", trace: TRACE })
    })

    it("goes without a trace when it is taken back: seats in sale, key free for another try", async () => {
      await bookings.openRequest(TRACE.request)
      await grow("breb_anna")
      const attempt = { id: "breb_anna", booking_id: annas, order_id: "order_anna", trace: TRACE }
      await bookings.dropRebooking({ ...attempt, usage: "untouched" })
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await bookings.listRebookingAttempts({})).toEqual([])
      expect(await bookings.listIdempotentRequests({})).toEqual([])
    })
  })

  describe("the last seats of the new event", () => {
    it("C-31: go to one of two rebookings, fifty times", async () => {
      for (let round = 0; round < 50; round += 1) {
        const claims = await Promise.allSettled(["anna", "ben"].map((name) => grow(`${name}_${round}`)))
        const lost = claims.flatMap((claim) => (claim.status === "rejected" ? [refusalIn(claim.reason)] : []))
        expect(lost).toEqual([{ code: "event_full", event_id: "matinee", free: 0, wanted: 2 }])
        expect(await taken()).toMatchObject({ concert: 2, matinee: 2, "matinee/adult": 2 })
        for (const name of ["anna", "ben"]) await bookings.releaseSeats(`${name}_${round}`)
      }
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
    })
  })
})
