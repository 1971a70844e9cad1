import { annasOrder, editOf, STAFF } from "./annas-order"
import { bookingModule } from "./small-world"

const SLOT = { key: "2027-05-03", at: "2027-05-03T05:00:00Z" }
const TO = "hall@example.com"
const EIGHT = Array.from({ length: 8 })

/** Anna's booking was made on the first of May and edited by staff on the second, at noon. */
bookingModule(({ bookings, open, sql }) => {
  let id: string
  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null })
    id = (await bookings.registerBooking(annasOrder())).id
    await sql("delete from booking_outbox_message")
  })

  const edit = (request: object, given: Parameters<typeof editOf>[2] = {}) =>
    bookings.editBooking(editOf(id, { version: 1, ...request }, given))
  const mails = (topic: string) => bookings.listOutboxMessages({ topic }, { order: { created_at: "ASC" } })
  const digest = (slot = SLOT) => bookings.enqueueDigest({ event_id: "concert", to: TO, slot })

  describe("a digest", () => {
    it("is asked for once, on however many workers at once", async () => {
      await edit({ booker: { phone: "+4930901820" } })
      await Promise.all(EIGHT.map(() => digest()))
      await digest()
      expect(await mails("booking_digest")).toMatchObject([
        { to: TO, booking_id: null, payload: { event_id: "concert", from: "2027-05-02T05:00:00Z", until: SLOT.at } },
      ])
    })

    it("goes on where the last one ended, and is left out where there is nothing to tell", async () => {
      await edit({ booker: { phone: "+4930901820" } })
      await digest()
      expect(await digest({ key: "2027-05-04", at: "2027-05-04T05:00:00Z" })).toBe(false)
      await edit({ version: 2, booker: { phone: null } }, { now: "2027-05-04T12:00:00.000Z" })
      expect(await digest({ key: "2027-05-06", at: "2027-05-06T05:00:00Z" })).toBe(true)
      const periods = (await mails("booking_digest")).map(({ payload }) => [payload.from, payload.until])
      expect(periods).toEqual([
        ["2027-05-02T05:00:00Z", SLOT.at],
        [SLOT.at, "2027-05-06T05:00:00Z"],
      ])
    })

    it("says nothing of what was told at once", async () => {
      await edit({ booker: { phone: "+4930901820" } }, { notify_email: TO })
      expect(await digest()).toBe(false)
      expect(await bookings.nextEditedEvents({ after: "", since: "2027-05-01T00:00:00Z", limit: 10 })).toEqual([])
    })
  })

  describe("a reminder", () => {
    const page = {
      event_id: "concert",
      after: "",
      limit: 10,
      booked_until: "2127-01-01T00:00:00Z",
      slot_key: "2027-06-01",
    }

    it("is asked for once for each booking and slot, and who has had it is found no more", async () => {
      expect((await bookings.nextUnreminded(page)).map((one) => one.ticket_type_ids)).toEqual([["concert/adult"]])
      const anna = [{ booking_id: id, slot_key: "2027-06-01" }]
      await Promise.all(EIGHT.map(() => bookings.enqueueReminders(anna, 0)))
      expect(await mails("booking_reminder")).toHaveLength(1)
      expect(await bookings.nextUnreminded(page)).toEqual([])
      expect(await bookings.nextUnreminded({ ...page, slot_key: "2027-07-01" })).toHaveLength(1)
    })

    it("that finds nothing to say any more was not sent: the history tells of no mail", async () => {
      await bookings.enqueueReminders([{ booking_id: id, slot_key: "2027-06-01" }], 0)
      const [message] = await bookings.leaseMessages(1)
      if (!message) throw new Error("Nothing is due")
      expect(await bookings.settleMessage(message, { ok: true, sent: false })).toBe("sent")
      expect(await mails("booking_reminder")).toMatchObject([{ status: "sent", sent_at: null }])
      expect(await bookings.listChangeLogEntries({ subject_id: id, action: "mail.sent" })).toEqual([])
    })

    it("waits its turn: five leave each second", async () => {
      await bookings.enqueueReminders([{ booking_id: id, slot_key: "2027-06-01" }], 3_000)
      const [{ seconds } = { seconds: 0 }] = await sql<{ seconds: number }>(
        "select extract(epoch from next_attempt_at - created_at)::int as seconds from booking_outbox_message"
      )
      expect(seconds).toBe(600)
      expect(await bookings.leaseMessages(10)).toEqual([])
    })
  })

  it("a telling reaches each booking once, in batches, and stands in the event's history once", async () => {
    await bookings.registerBooking(annasOrder({ order_id: "order_ben", seats: [], tickets: [] }))
    await sql("delete from booking_outbox_message")
    const telling = { id: "btel_1", event_id: "concert", actor: STAFF, now: "2127-01-01T00:00:00.000Z" }
    const press = async () => {
      let after = ""
      for (let before = 0; ; before += 1) {
        const batch = await bookings.tellBookers(telling, { after, before, limit: 1 })
        if (!batch) return
        after = batch.last
      }
    }
    await Promise.all([press(), press()])
    await press()
    expect(await bookings.tellingProgress("btel_1")).toEqual({ total: 2, pending: 2, sent: 0, left_out: 0, failed: 0 })
    const entries = await bookings.listChangeLogEntries({ subject_id: "concert", action: "event.bookers_told" })
    expect(entries).toHaveLength(1)
  })
})
