import { refusalIn } from "../../../domain/refusal/refusal-error"
import { enqueue } from "../outbox/enqueue"
import { annasOrder, editOf, SYSTEM } from "./annas-order"
import { bookingModule } from "./small-world"

bookingModule(({ bookings, open, sql }) => {
  let id: string
  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null })
    id = (await bookings.registerBooking(annasOrder())).id
    await sql("delete from booking_outbox_message")
  })

  const booking = () => bookings.retrieveBooking(id)
  const tickets = async () => bookings.listParticipants({ booking_id: id }, { order: { position: "ASC" } })
  const history = () => bookings.listChangeLogEntries({ subject_id: id }, { order: { position: "ASC" } })
  const mails = async () => {
    const messages = await bookings.listOutboxMessages(
      { booking_id: id, kind: ["mail", "event"] },
      { order: { cause: "ASC" } }
    )
    return messages.map(({ topic, to }) => (to ? `${topic} to ${to}` : topic))
  }

  describe("an edit", () => {
    it("writes the data, the next version, a log entry and the mails together", async () => {
      const [anna] = await tickets()
      const entryId = await bookings.editBooking(
        editOf(id, {
          version: 1,
          booker: { phone: "+4930901820" },
          participants: [{ id: anna?.id ?? "", first_name: "Anne" }],
        })
      )
      expect(await booking()).toMatchObject({ phone: "+4930901820", version: 2, token_generation: 1 })
      expect((await tickets())[0]).toMatchObject({ first_name: "Anne", last_name: "Berg" })
      expect((await tickets())[0]?.ticket_code).not.toBe(anna?.ticket_code)
      expect((await history())[1]).toMatchObject({
        id: entryId,
        action: "booking.updated",
        actor_type: "staff",
        actor_id: "user_1",
        channel: "admin",
        reason: expect.stringMatching(/^digest:/),
        request_id: "req_1",
      })
      expect(await mails()).toEqual(["booking.updated", "booking_changed to anna@example.com"])
    })

    it("keeps every value before and after beside the log, and none in it", async () => {
      const entryId = await bookings.editBooking(editOf(id, { version: 1, booker: { last_name: "O'Brien" } }))
      expect(await bookings.listChangeLogValues({ entry_id: entryId })).toMatchObject([
        { subject: "booking", field: "last_name", before: { value: "Berg" }, after: { value: "O'Brien" } },
        { subject: "entry", field: "reason", before: { value: null }, after: { value: "called us" } },
      ])
      expect(JSON.stringify(await history())).not.toMatch(/Berg|O'Brien|called us/)
    })

    it("that is no change writes nothing and mails nobody (C-14)", async () => {
      const before = await booking()
      expect(await bookings.editBooking(editOf(id, { version: 1, booker: { last_name: "Berg" } }))).toBeNull()
      expect(await booking()).toEqual(before)
      expect(await history()).toHaveLength(1)
      expect(await mails()).toEqual([])
    })

    it("of the address tells the old one and the new one, and ends every link given out before (C-14)", async () => {
      await bookings.editBooking(
        editOf(id, { version: 1, booker: { email: "berg@example.com" } }, { notify_email: "desk@concert.example" })
      )
      expect(await booking()).toMatchObject({ email: "berg@example.com", token_generation: 2 })
      expect(await mails()).toEqual([
        "booking.updated",
        "booking_changed to berg@example.com",
        "booking_changed to anna@example.com",
        "booking_changed_notice to desk@concert.example",
      ])
    })

    it("completes a booking with its last name", async () => {
      const [, open] = await tickets()
      await bookings.editBooking(editOf(id, { version: 1, participants: [{ id: open?.id ?? "", first_name: "Pelé" }] }))
      expect((await booking()).incomplete).toBe(false)
      expect((await tickets())[1]?.ticket_code).toBe(open?.ticket_code)
    })
  })

  describe("two edits of one version at once (C-32)", () => {
    it("one is written, each time; the other is stale and leaves nothing", async () => {
      for (let version = 1; version <= 15; version += 1) {
        const results = await Promise.allSettled(
          ["Tal", "Wald"].map((name) =>
            bookings.editBooking(editOf(id, { version, booker: { last_name: `${name} ${version}` } }))
          )
        )
        const lost = results.flatMap((result) => (result.status === "rejected" ? [refusalIn(result.reason)] : []))
        expect(lost).toEqual([{ code: "booking_stale", version: version + 1 }])
      }
      expect((await booking()).version).toBe(16)
      expect(await history()).toHaveLength(16)
      expect(await mails()).toHaveLength(30)
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })
  })

  describe("an edit that fails on its way", () => {
    it.each([
      ["its mail", "alter table booking_outbox_message add constraint full_disk check (topic <> 'booking.updated')"],
      [
        "its log entry",
        "alter table booking_change_log_entry add constraint full_disk check (action <> 'booking.updated')",
      ],
      ["its old value", "alter table booking_change_log_value add constraint full_disk check (field <> 'last_name')"],
    ])("for %s cannot be written, writes nothing", async (_case, damage) => {
      const [before, ticketsBefore, entries] = [await booking(), await tickets(), await history()]
      await sql(damage)
      const [anna] = ticketsBefore
      const edit = {
        version: 1,
        booker: { last_name: "Tal" },
        participants: [{ id: anna?.id ?? "", first_name: "Anne" }],
      }
      await expect(bookings.editBooking(editOf(id, edit))).rejects.toThrow("full_disk")
      expect([await booking(), await tickets(), await history()]).toEqual([before, ticketsBefore, entries])
      expect(await mails()).toEqual([])
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })
  })

  describe("revoked links", () => {
    it("raise generation and version, with a log entry that says so", async () => {
      await bookings.revokeLinks({ booking_id: id, actor: SYSTEM, now: "2027-05-03T12:00:00.000Z" })
      expect(await booking()).toMatchObject({ token_generation: 2, version: 2 })
      expect((await history())[1]).toMatchObject({ action: "booking.links_revoked" })
    })
  })

  describe("a message", () => {
    it("is sent once for one cause, however often the change is tried", async () => {
      const message = {
        kind: "mail",
        topic: "hello",
        booking_id: id,
        to: "anna@example.com",
        payload: {},
        cause: "hello:1",
      } as const
      await enqueue({ execute: sql }, [message, message])
      await Promise.all([1, 2, 3].map(() => enqueue({ execute: sql }, [message, { ...message, cause: "hello:2" }])))
      expect(await mails()).toEqual(["hello to anna@example.com", "hello to anna@example.com"])
    })
  })
})
