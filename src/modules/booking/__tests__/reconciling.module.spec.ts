import type { Finding } from "../../../domain/reconciliation/finding"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import type { CheckedBatch } from "../reconciling/keep-findings"
import { annasOrder, STAFF } from "./annas-order"
import { bookingModule } from "./small-world"

const NOW = "2027-05-01T12:00:00.000Z"

const wrongCounter = (id: string, taken = 1): Finding => ({
  code: "counter_differs_from_claims",
  subject: { type: "counter", id, name: `Event ${id}`, booking_id: null, order_id: null, event_id: id },
  detail: "",
  figures: { taken, claimed: 2 },
})

const batch = (findings: Finding[], change: Partial<CheckedBatch> = {}): CheckedBatch => {
  const units = findings.map(({ subject }) => subject.id)
  return { run_id: null, area: "counters", units, skipped: [], findings, complete: true, ...change }
}

bookingModule(({ bookings, open, sql, taken }) => {
  const begin = () => bookings.beginRun({ scope: "full", requested_by: null })
  const keys = async (where: object = {}) =>
    (await bookings.listFindings(where, { order: { subject_id: "ASC" } })).map(({ subject_id }) => subject_id)

  describe("a run", () => {
    it("is refused while another one lives, of ten at once nine", async () => {
      const begun = await Promise.allSettled(Array.from({ length: 10 }, begin))
      const refused = begun.flatMap((one) => (one.status === "rejected" ? [refusalIn(one.reason)?.code] : []))
      expect(refused).toEqual(Array.from({ length: 9 }, () => "reconciliation_running"))
    })

    it("whose process has long said nothing blocks nobody, and keeps nothing more", async () => {
      const dead = await begin()
      await sql("update booking_reconciliation set alive_until = now() - interval '1 second'")
      const next = await begin()
      const counted = { counters: 1 }
      expect(await bookings.countBatch({ ...batch([wrongCounter("a")]), run_id: dead, counted })).toBe(false)
      expect(await bookings.keepRunAlive(dead)).toBe(false)
      expect(await bookings.countBatch({ ...batch([]), run_id: next, counted })).toBe(true)
      expect(await bookings.retrieveReconciliation(dead)).toMatchObject({ status: "failed" })
      expect(await keys()).toEqual([])
    })

    it("adds its batches up, and ends once", async () => {
      const id = await begin()
      await bookings.countBatch({ ...batch([wrongCounter("a")]), run_id: id, counted: { counters: 3 } })
      await bookings.countBatch({ ...batch([wrongCounter("b")]), run_id: id, counted: { counters: 4, orders: 1 } })
      await bookings.endRun(id, null)
      await bookings.endRun(id, "too late")
      expect(await bookings.retrieveReconciliation(id)).toMatchObject({
        ...{ status: "finished", error: null, counted: { counters: 7, orders: 1 }, found: 2, fresh: 2, resolved: 0 },
      })
      await begin()
    })
  })

  describe("findings", () => {
    it("are one each, however often they are found, with the figures of the last time", async () => {
      expect(await bookings.keepFindings(batch([wrongCounter("a")]))).toEqual({ fresh: 1, resolved: 0, beyond: 0 })
      expect(await bookings.keepFindings(batch([wrongCounter("a", 0)]))).toEqual({ fresh: 0, resolved: 0, beyond: 0 })
      expect(await bookings.listFindings()).toMatchObject([{ figures: { taken: 0 }, resolved_at: null }])
    })

    it("are resolved where they were looked for and not found, and new when they come back", async () => {
      await bookings.keepFindings(batch([wrongCounter("a"), wrongCounter("b")]))
      await bookings.keepFindings(batch([], { units: ["a"] }))
      expect(await keys({ resolved_at: null })).toEqual(["b"])
      await bookings.keepFindings(batch([wrongCounter("a")]))
      expect(await keys()).toEqual(["a", "a", "b"])
    })

    it("stay where their area was not gone through to its end, or they were too busy to be looked at", async () => {
      await bookings.keepFindings(batch([wrongCounter("a"), wrongCounter("b")]))
      const run_id = await begin()
      await bookings.keepFindings(batch([], { run_id, units: null, complete: false }))
      expect(await keys({ resolved_at: null })).toEqual(["a", "b"])
      await bookings.keepFindings(batch([], { run_id, units: null, skipped: ["b"] }))
      expect(await keys({ resolved_at: null })).toEqual(["b"])
    })

    it("are kept up to a thousand; of others it is said that there are more", async () => {
      const many = Array.from({ length: 1003 }, (_, index) => wrongCounter(`counter_${index}`))
      expect(await bookings.keepFindings(batch(many))).toEqual({ fresh: 1000, resolved: 0, beyond: 3 })
      expect(await bookings.keepFindings(batch(many))).toEqual({ fresh: 0, resolved: 0, beyond: 3 })
    })

    it("that somebody has looked at say who, and so does the event's history", async () => {
      await bookings.keepFindings(batch([wrongCounter("concert")]))
      const [finding] = await bookings.listFindings()
      await bookings.lookAtFinding({ id: finding?.id ?? "", note: "It is me", actor: STAFF, now: NOW })
      expect(await bookings.listFindings()).toMatchObject([{ looked_by: STAFF.id, note: "It is me" }])
      expect(await bookings.listChangeLogEntries({ subject_id: "concert" })).toMatchObject([
        { action: "finding.looked_at", actor_id: STAFF.id, reason: expect.stringMatching(/^digest:/) },
      ])
      expect(await bookings.listChangeLogValues({ subject: "entry", field: "reason" })).toMatchObject([
        { after: { value: "It is me" } },
      ])
    })
  })

  describe("repairs of seats", () => {
    const recount = () => bookings.recountSeats({ counter_id: "concert", event_id: "concert", actor: STAFF, now: NOW })

    it("count a counter again, while others take seats from it", async () => {
      await open({ concert: 50, "concert/adult": null })
      await sql("update booking_seat_counter set taken = 7 where id = 'concert'")
      const orders = Array.from({ length: 8 }, (_, n) => annasOrder({ order_id: `order_${n}`, cart_id: `cart_${n}` }))
      await Promise.all([...orders.map((order) => bookings.registerBooking(order)), recount(), recount()])
      await recount()
      expect(await taken()).toEqual({ concert: 16, "concert/adult": 16 })
    })

    it("count what is held beyond the capacity as overbooked, and say so in the event's history", async () => {
      await open({ concert: 2, "concert/adult": null })
      await bookings.registerBooking(annasOrder())
      await sql("update booking_seat_counter set taken = 0, capacity = 1 where id = 'concert'")
      expect(await recount()).toBe(true)
      expect(await recount()).toBe(false)
      expect(await bookings.listSeatCounters({ id: "concert" })).toMatchObject([{ taken: 2, overbooked: 1 }])
      const log = await bookings.listChangeLogEntries({ subject_id: "concert", action: "event.seats_recounted" })
      expect(log).toHaveLength(1)
    })

    it("give an oversold booking its seats, or are refused and change nothing", async () => {
      await open({ concert: 1, "concert/adult": null })
      const { id: booking_id } = await bookings.registerBooking(annasOrder())
      const right = () => bookings.rightSeats({ booking_id, actor: STAFF, now: NOW })
      await expect(right()).rejects.toMatchObject({ refusal: { code: "event_full", free: 1, wanted: 2 } })
      expect(await taken()).toEqual({})
      await sql("update booking_seat_counter set capacity = 2 where id = 'concert'")
      await right()
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await bookings.retrieveBooking(booking_id)).toMatchObject({ oversold: false, version: 2 })
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })
  })
})
