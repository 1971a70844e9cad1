import { minor } from "../../../domain/money/minor"
import type { DeskRecord } from "../registering/desk-record"
import { annasOrder, STAFF } from "./annas-order"
import { bookingModule, cart, IN_15_MINUTES, seats } from "./small-world"

bookingModule(({ bookings, open, taken, sql }) => {
  const load = async (id: string) => bookings.retrieveBooking(id, { relations: ["participants"] })
  const count = async (table: string) => {
    const [row] = await sql<{ count: number }>(`select count(*)::int as count from ${table}`)
    return row?.count
  }

  describe("an order that becomes a booking", () => {
    beforeEach(() => open({ concert: 2, "concert/adult": 2, matinee: 9, "matinee/adult": 9 }))

    it("has a number, a ticket with a code of its own for each seat, and is incomplete while a name is missing", async () => {
      const { id, created } = await bookings.registerBooking(annasOrder())
      expect(created).toBe(true)
      const booking = await load(id)
      expect(booking).toMatchObject({
        number: expect.stringMatching(/^TX-\w{4}-\w{4}$/),
        order_id: "order_anna",
        email: "anna@example.com",
        address: { city: "Köln" },
        status: "confirmed",
        incomplete: true,
        oversold: false,
        version: 1,
        token_generation: 1,
      })
      const tickets = [...booking.participants].sort((a, b) => a.position - b.position)
      expect(tickets.map(({ position, first_name }) => [position, first_name])).toEqual([
        [1, "Anna"],
        [2, null],
      ])
      expect(new Set(tickets.map(({ ticket_code }) => ticket_code)).size).toBe(2)
    })

    it("writes its first log entry, the confirmation mail, the event for others and what its documents are made of with it", async () => {
      const { id } = await bookings.registerBooking(annasOrder())
      expect(await bookings.listChangeLogEntries({ subject_id: id })).toMatchObject([
        { position: 1, action: "booking.registered", actor_type: "system" },
      ])
      const messages = await bookings.listOutboxMessages({ booking_id: id }, { order: { kind: "DESC" } })
      expect(messages).toMatchObject([
        { kind: "task", topic: "make_document", to: null },
        { kind: "mail", topic: "booking_confirmed", to: "anna@example.com", status: "pending" },
        { kind: "event", topic: "booking.registered", to: null },
      ])
    })

    it("takes over the seats that its cart holds, in a full event too", async () => {
      await bookings.claimSeats(cart("cart_anna"), [seats("concert/adult", 2, "cart_line")], IN_15_MINUTES)
      const { id } = await bookings.registerBooking(annasOrder())
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await bookings.listSeatClaims({ holder_id: id, holder: "booking", expires_at: null })).toHaveLength(2)
      expect(await bookings.listSeatClaims({ holder_id: "cart_anna" })).toEqual([])
    })

    it("becomes one booking, however often and at once it is asked for", async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => bookings.registerBooking(annasOrder())))
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
      expect(answers.filter(({ created }) => created)).toHaveLength(1)
      expect(await count("booking")).toBe(1)
      expect(await count("booking_participant")).toBe(2)
      expect(await count("booking_outbox_message")).toBe(3)
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
    })

    it("becomes two bookings where it is of two events, each with its own seats", async () => {
      await bookings.claimSeats(
        cart("cart_anna"),
        [seats("concert/adult", 2), seats("matinee/adult", 1)],
        IN_15_MINUTES
      )
      await bookings.registerBooking(annasOrder())
      const matinee = { tickets: [], event_id: "matinee", seats: [seats("matinee/adult", 1, "line_2")] }
      expect(await bookings.registerBooking(annasOrder(matinee))).toMatchObject({ created: true })
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2, matinee: 1, "matinee/adult": 1 })
    })
  })

  describe("an order that the desk sold", () => {
    const sold = (given: Partial<DeskRecord>) => {
      const record: DeskRecord = {
        origin: "phone",
        payment: "invoice",
        settled_reason: null,
        over_capacity: null,
        additional_to: null,
        actor: STAFF,
        ...given,
      }
      return annasOrder({ origin: "phone", actor: STAFF, desk: { record, paid: minor(20_000) } })
    }
    const mailsOf = async (booking_id: string) =>
      (await bookings.listOutboxMessages({ booking_id, kind: "mail" })).map(({ topic }) => topic)

    beforeEach(() => open({ concert: 2, "concert/adult": 2 }))

    it("says what staff answer for in entries of their own: seats beyond the capacity, and money that came otherwise", async () => {
      const over_capacity = { reason: "The mayor", seats: 1 }
      const { id } = await bookings.registerBooking(
        sold({ over_capacity, settled_reason: "Cash", additional_to: "bkg_1" })
      )
      const entries = await bookings.listChangeLogEntries({ subject_id: id }, { order: { position: "ASC" } })
      expect(entries.map(({ action, actor_type }) => [action, actor_type])).toEqual([
        ["booking.registered", "staff"],
        ["booking.overbooked", "staff"],
        ["booking.settled_outside", "staff"],
      ])
      expect(await load(id)).toMatchObject({ origin: "phone", additional_to: "bkg_1" })
      expect(await mailsOf(id)).toEqual(["booking_confirmed"])
    })

    it("is mailed a link to pay where it waits for that, and no confirmation yet", async () => {
      const { id } = await bookings.registerBooking({ ...sold({ payment: "pay_link" }), status: "awaiting_payment" })
      expect(await mailsOf(id)).toEqual(["pay_link"])
    })
  })

  describe("an order that comes without seats (its hook was off)", () => {
    it("gets them late, while there are some", async () => {
      await open({ concert: 2, "concert/adult": 2 })
      const { id } = await bookings.registerBooking(annasOrder({ cart_id: null }))
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      expect((await load(id)).oversold).toBe(false)
    })

    it.each([
      ["the event", { concert: 1, "concert/adult": 9 }],
      ["its ticket type", { concert: 9, "concert/adult": 1 }],
    ])(
      "is a booking that says it is oversold where %s has none: in its data and in its log, and no seat is taken twice",
      async (_case, capacities) => {
        await open(capacities)
        const { id, created } = await bookings.registerBooking(annasOrder())
        expect(created).toBe(true)
        expect(await load(id)).toMatchObject({ oversold: true, status: "confirmed" })
        const [flagged] = await bookings.listChangeLogValues({ field: "oversold" })
        expect(flagged).toMatchObject({ before: { value: false }, after: { value: true } })
        expect(await taken()).toEqual({})
      }
    )
  })

  describe("a booking whose mail cannot be written", () => {
    it("is not written either: no row, no seat, no log", async () => {
      await open({ concert: 2, "concert/adult": 2 })
      const entries = await count("booking_change_log_entry")
      await sql("alter table booking_outbox_message add constraint full_disk check (topic <> 'booking.registered')")
      await expect(bookings.registerBooking(annasOrder())).rejects.toThrow("full_disk")
      expect(await count("booking")).toBe(0)
      expect(await count("booking_participant")).toBe(0)
      expect(await count("booking_outbox_message")).toBe(0)
      expect(await count("booking_change_log_entry")).toBe(entries)
      expect(await taken()).toEqual({})
    })
  })

  describe("what a cart says about its participants", () => {
    it("is kept once for each cart, the last word counts, and may be said by two requests at once", async () => {
      const say = (first_name: string) =>
        bookings.saveRegistration({
          cart_id: "cart_anna",
          booker: { first_name },
          lines: [{ line_item_id: "cart_line", participants: [{ first_name: "O'Hara" }] }],
        })
      await Promise.all([say("Ben"), say("Ben")])
      await say("Anna")
      expect(await bookings.listRegistrations({ cart_id: "cart_anna" })).toMatchObject([
        { booker: { first_name: "Anna" }, locale: null, lines: [{ participants: [{ first_name: "O'Hara" }] }] },
      ])
    })
  })
})
