import { annasOrder, editOf, STAFF } from "./annas-order"
import { bookingModule } from "./small-world"

const NOW = "2027-12-01T12:00:00.000Z"

/** Anna's booking and another one in the same order, the one that hers was rebooked to, and Ben's, which is his alone. */
bookingModule(({ bookings, open, sql }) => {
  let annas: string
  let bens: string
  const link = (from: string, to: string) =>
    sql(
      "insert into booking_rebooking (id, from_booking_id, to_booking_id, from_order_id, to_order_id, plan, actor_type, reason) values (?, ?, ?, 'o', 'o', '{}', 'staff', 'Anna called')",
      [`breb_${from}`, from, to]
    )
  const family = () => bookings.familyOf(annas)
  const erase = async (standing: Awaited<ReturnType<typeof family>>) =>
    bookings.eraseFamily({
      family: standing,
      booking_ids: standing.map(({ id }) => id),
      order_ids: [...new Set(standing.map(({ order_id }) => order_id))],
      cart_ids: [],
      actor: STAFF,
      now: NOW,
    })

  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null, matinee: null })
    annas = (await bookings.registerBooking(annasOrder({ order_id: "order_anna" }))).id
    const beside = (await bookings.registerBooking(annasOrder({ order_id: "order_anna", event_id: "matinee" }))).id
    const moved = (await bookings.registerBooking(annasOrder({ order_id: "order_moved" }))).id
    bens = (await bookings.registerBooking(annasOrder({ order_id: "order_ben" }))).id
    await link(beside, moved)
    await bookings.editBooking(editOf(annas, { version: 1, booker: { last_name: "Tal" } }))
  })

  it("a family is found along shared orders and rebookings, from whichever booking of it", async () => {
    const all = (await family()).map(({ id }) => id)
    expect(all).toHaveLength(3)
    expect(all).not.toContain(bens)
    for (const id of all) expect((await bookings.familyOf(id)).map((one) => one.id)).toEqual(all)
    expect(await bookings.familyOf("bkg_unknown")).toEqual([])
  })

  it("all of it is erased at once: each says so in its history, which is whole, and Ben is as he was", async () => {
    const before = await bookings.retrieveBooking(bens)
    await erase(await family())
    const [anna] = await bookings.listBookings({ id: annas }, { relations: ["participants"] })
    expect(anna).toMatchObject({ first_name: null, last_name: null, email: "", phone: null, address: null })
    expect(anna?.participants.every(({ first_name, last_name, email }) => !first_name && !last_name && !email)).toBe(
      true
    )
    expect(anna).toMatchObject({ token_generation: 2, incomplete: false, status: "confirmed" })
    expect(await bookings.retrieveBooking(bens)).toEqual(before)
    expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true, breaks: [] })
    const entries = await bookings.listChangeLogEntries({ action: "booking.anonymised" })
    expect(entries).toHaveLength(3)
    const mine = (await family()).map(({ id }) => id)
    const values = await sql<{ before: unknown; after: unknown; salt: string }>(
      `select value.before, value.after, value.salt from booking_change_log_value value
       join booking_change_log_entry entry on entry.id = value.entry_id
       where entry.subject_id in ('${mine.join("','")}') and entry.action <> 'booking.anonymised'`
    )
    expect(values.length).toBeGreaterThan(3)
    expect(values.every(({ before, after, salt }) => before === null && after === null && salt === "")).toBe(true)
  })

  it("mails that have not left are dropped, those that have keep no address, and a task is left for the rest", async () => {
    await sql("update booking_outbox_message set status = 'sent' where topic = 'booking_confirmed'")
    await erase(await family())
    const messages = await bookings.listOutboxMessages({ booking_id: annas })
    expect(messages.map(({ kind, topic, to }) => `${kind} ${topic} ${to}`).sort()).toEqual([
      "event booking.anonymised null",
      "event booking.registered null",
      "event booking.updated null",
      "mail booking_confirmed null",
      "task booking.erase_elsewhere null",
      "task make_document null",
      "task make_document null",
    ])
  })

  it("that somebody had their links sent is forgotten with them, or by whoever asks once those have lapsed", async () => {
    const ask = (email: string, now: string) => bookings.requestLinks({ email, booking_id: annas, now })
    const known = async () => (await bookings.listLinkRequests()).length
    await ask("Anna@Example.com", NOW)
    await ask("carl@example.com", "2027-12-02T12:00:00.000Z")
    expect(await known()).toBe(2)
    await erase(await family())
    expect(await known()).toBe(1)
    await ask("dora@example.com", "2027-12-03T12:00:01.000Z")
    expect(await known()).toBe(1)
  })

  it("what staff noted on a finding goes, also where that is about a mail and names no order", async () => {
    const seen = { first_seen_at: new Date(), last_seen_at: new Date(), figures: {}, detail: "" }
    const about = { subject_type: "message" as const, subject_id: "bout_1", subject_name: "TX", booking_id: annas }
    const kind = { key: "k", code: "mail_failed", severity: "warning" as const, area: "messages" as const, unit: "u" }
    const { id } = await bookings.createFindings({ ...kind, ...about, ...seen, note: "Anna called" })
    const keys = { booking_ids: [annas], order_ids: [], cart_ids: [] }
    expect(JSON.stringify(await bookings.personalData(keys))).toContain("Anna called")
    await erase(await family())
    expect(await bookings.retrieveFinding(id)).toMatchObject({ note: null })
  })

  it("what was exported until then can no longer be fetched, and is erased next", async () => {
    const file = {
      filter: {},
      locale: "de",
      timezone: "Europe/Berlin",
      expected: 1,
      file_name: "b.xlsx",
      file_key: "k",
    }
    const tomorrow = new Date(Date.now() + 86_400_000)
    const times = { started_at: new Date(), alive_until: tomorrow, expires_at: tomorrow }
    const { id } = await bookings.createExports({ kind: "bookings", status: "finished", ...file, ...times })
    expect(await bookings.erasableExports(10)).toEqual([])
    await erase(await family())
    expect(await bookings.erasableExports(10)).toEqual([{ id, file_key: "k" }])
  })

  it("nothing is erased when anything happened to any of them since, or one has joined them", async () => {
    const standing = await family()
    await bookings.editBooking(editOf(annas, { version: 2, booker: { last_name: "Wald" } }))
    await expect(erase(standing)).rejects.toMatchObject({ code: "booking_changed_since_export" })
    const again = await family()
    await link(annas, bens)
    await expect(erase(again)).rejects.toMatchObject({ code: "booking_changed_since_export" })
    expect(await bookings.retrieveBooking(annas)).toMatchObject({ last_name: "Wald", anonymised_at: null })
  })
})
