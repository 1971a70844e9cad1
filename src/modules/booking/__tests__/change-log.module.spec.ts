import { annasOrder, editOf } from "./annas-order"
import { bookingModule } from "./small-world"

/** Anna's booking with three entries in its history, and Ben's with one. */
bookingModule(({ bookings, open, sql, inTransaction }) => {
  let annas: string
  beforeEach(async () => {
    await open({ concert: null, "concert/adult": null })
    annas = (await bookings.registerBooking(annasOrder())).id
    await bookings.registerBooking(annasOrder({ order_id: "order_ben" }))
    for (const [version, last_name] of [
      [1, "Tal"],
      [2, "Wald"],
    ] as const) {
      await bookings.editBooking(editOf(annas, { version, booker: { last_name } }))
    }
  })

  const entry = async (position: number) => {
    const [found] = await bookings.listChangeLogEntries({ subject_id: annas, position })
    if (!found) throw new Error(`there is no entry ${position}`)
    return found
  }
  /** Damage as somebody with the database in their hands would do it. */
  const damage = (...statements: [string, ...unknown[]][]) =>
    inTransaction(async (transaction) => {
      await transaction.execute("set local session_replication_role = replica")
      for (const [statement, ...values] of statements) await transaction.execute(statement, values)
    })
  const broken = (found: object) => ({
    whole: false,
    breaks: [{ subject_type: "booking", subject_id: annas, ...found }],
  })

  describe("the history of a booking", () => {
    it("is whole after all that was written, for bookings and events", async () => {
      expect(await bookings.verifyChangeLog()).toEqual({ whole: true, chains: 2, entries: 4, breaks: [] })
      await bookings.changeEvent({
        event_id: "concert",
        action: "event.updated",
        capacities: [],
        before: { title: "Concert" },
        after: { title: "Concerto" },
        actor: { type: "staff", id: "user_1", channel: "admin" },
        now: "2027-05-04T12:00:00.000Z",
      })
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true, chains: 3, entries: 5 })
    })

    it("is written by one after the other: ten at once make ten entries in a row", async () => {
      const note = (reason: string) =>
        bookings.appendChange({
          subject_type: "booking",
          subject_id: annas,
          action: "booking.noted",
          actor: { type: "staff", id: "user_1", channel: "admin", reason },
          at: "2027-05-04T12:00:00.000Z",
          changes: [],
        })
      await Promise.all(Array.from({ length: 10 }, (_, writer) => note(`${writer}`)))
      const written = await bookings.listChangeLogEntries({ subject_id: annas }, { order: { position: "ASC" } })
      expect(written.map(({ position }) => position)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1))
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })

    it("is whole also while it is being written", async () => {
      const write = async (name: string) => {
        for (let version = 0; version < 15; version += 1) {
          await bookings.registerBooking(annasOrder({ order_id: `${name}_${version}`, cart_id: null }))
          const { version: current } = await bookings.retrieveBooking(annas)
          await bookings.editBooking(editOf(annas, { version: current, booker: { first_name: `${name} ${version}` } }))
        }
      }
      const writing = write("anna")
      for (let look = 0; look < 15; look += 1) {
        expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true, breaks: [] })
      }
      await writing
    })

    it("cannot be rewritten: the database refuses UPDATE, DELETE and TRUNCATE", async () => {
      for (const statement of [
        "update booking_change_log_entry set reason = null",
        "delete from booking_change_log_entry",
        "truncate booking_change_log_entry",
      ]) {
        await expect(sql(statement)).rejects.toThrow("The change log is append-only")
      }
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true, entries: 4 })
    })

    it("tells why: the reason stands beside the entry, is vouched for by it, and goes with the person (V35)", async () => {
      const [value] = await bookings.listChangeLogValues({ subject: "entry", field: "reason" })
      expect(value?.after).toEqual({ value: "called us" })
      await sql("update booking_change_log_value set after = ? where id = ?", ['{"value":"nobody called"}', value?.id])
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: false, breaks: [{ reason: "value_altered" }] })
      await sql("update booking_change_log_value set before = null, after = null where id = ?", [value?.id])
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })

    it("stays whole when a person is erased: the values go, the entries stay (V35)", async () => {
      await sql("update booking_change_log_value set before = null, after = null where field = 'last_name'")
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })
  })

  describe("damage in the database is found, and the first broken entry named", () => {
    it("an entry altered: what was done, by whom, why, when, to what, or its hash", async () => {
      const other = { actor_id: "user_2", reason: null, request_id: "", at: "2020-01-01T00:00:00Z", changes: "[]" }
      const { id } = await entry(2)
      await sql("create table kept as select * from booking_change_log_entry")
      for (const [column, value] of Object.entries({ action: "booking.registered", hash: "", ...other })) {
        await damage([`update booking_change_log_entry set ${column} = ? where id = ?`, value, id])
        expect(await bookings.verifyChangeLog()).toMatchObject(broken({ entry_id: id, position: 2, reason: "altered" }))
        await damage([
          `update booking_change_log_entry entry set ${column} = kept.${column} from kept where kept.id = entry.id`,
        ])
        expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
      }
    })

    it("an entry removed", async () => {
      const { id } = await entry(3)
      await damage(["delete from booking_change_log_entry where subject_id = ? and position = 2", annas])
      expect(await bookings.verifyChangeLog()).toMatchObject(broken({ entry_id: id, position: 2, reason: "missing" }))
    })

    it("an entry hidden from every list", async () => {
      const { id } = await entry(3)
      await damage([
        "update booking_change_log_entry set deleted_at = now() where subject_id = ? and position = 2",
        annas,
      ])
      expect(await bookings.verifyChangeLog()).toMatchObject(broken({ entry_id: id, position: 2, reason: "missing" }))
    })

    it("the end cut off", async () => {
      await damage(["delete from booking_change_log_entry where subject_id = ? and position = 3", annas])
      expect(await bookings.verifyChangeLog()).toMatchObject(
        broken({ entry_id: null, position: 3, reason: "tail_cut" })
      )
    })

    it("the end cut off, and the chain's head set back with it", async () => {
      const { hash } = await entry(2)
      await damage(
        ["delete from booking_change_log_entry where subject_id = ? and position = 3", annas],
        ["update booking_change_log_chain set count = 2, hash = ? where id = ?", hash, annas]
      )
      expect(await bookings.verifyChangeLog()).toMatchObject(broken({ position: 3, reason: "tail_cut" }))
    })

    it("a history wiped out with its head, while the booking is there", async () => {
      await damage(
        ["delete from booking_change_log_entry where subject_id = ?", annas],
        ["delete from booking_change_log_chain where id = ?", annas]
      )
      expect(await bookings.verifyChangeLog()).toMatchObject(
        broken({ entry_id: null, position: 1, reason: "tail_cut" })
      )
    })

    it("a value altered beside the log", async () => {
      const { id } = await entry(2)
      await sql(`update booking_change_log_value set after = '{"value":"Berg"}' where entry_id = ?`, [id])
      expect(await bookings.verifyChangeLog()).toMatchObject(
        broken({ entry_id: id, position: 2, reason: "value_altered" })
      )
    })

    it("a value that was put under another field", async () => {
      const { id } = await entry(2)
      await sql("update booking_change_log_value set field = 'first_name' where entry_id = ?", [id])
      expect(await bookings.verifyChangeLog()).toMatchObject(broken({ position: 2, reason: "value_altered" }))
    })

    it("two damages in one history: the first is named, whichever kind it is", async () => {
      const [second, third] = [await entry(2), await entry(3)]
      await sql(`update booking_change_log_value set after = '{"value":"Berg"}' where entry_id in (?, ?)`, [
        second.id,
        third.id,
      ])
      await damage(["update booking_change_log_entry set reason = null where id = ?", third.id])
      expect(await bookings.verifyChangeLog()).toMatchObject(
        broken({ entry_id: second.id, position: 2, reason: "value_altered" })
      )
    })
  })

  describe("many histories", () => {
    it("are verified to the last one, batch after batch", async () => {
      await sql(
        `insert into booking (id, number, event_id, order_id, email, locale, changed_at)
         select 'bkg_~' || n, 'TX-' || n, 'concert', 'order_' || n, 'x@example.com', 'de', now() from generate_series(1, 450) n`
      )
      const { chains, breaks } = await bookings.verifyChangeLog()
      expect(chains).toBe(452)
      expect(breaks).toHaveLength(100)
    })
  })
})
