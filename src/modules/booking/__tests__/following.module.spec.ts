import { minor } from "../../../domain/money/minor"
import type { OrderNews } from "../following/follow-order"
import { annasOrder } from "./annas-order"
import { bookingModule } from "./small-world"

const STELLA = { type: "staff", id: "user_stella", channel: "admin" } as const

/** Core has cancelled Anna's order and refunded 20.00 of it. */
const news = (more: Partial<OrderNews> = {}): OrderNews => ({
  order_id: "order_anna",
  cancelled: true,
  owed: minor(0),
  currency_code: "eur",
  notes: [
    {
      source_id: "ref_1",
      action: "order.refunded",
      actor: STELLA,
      at: "2026-11-22T10:00:00.000Z",
      changes: [{ subject: "order", field: "refunded", before: 0, after: 2000 }],
    },
  ],
  actor: STELLA,
  now: "2026-11-22T10:00:01.000Z",
  ...more,
})

bookingModule(({ bookings, open, taken }) => {
  const booked = async () => (await bookings.registerBooking(annasOrder())).id
  const load = (id: string) => bookings.retrieveBooking(id, { relations: ["participants"] })
  const actions = async (id: string) => {
    const entries = await bookings.listChangeLogEntries({ subject_id: id }, { order: { position: "ASC" } })
    return entries.map(({ action }) => action)
  }
  const topics = async (id: string) => {
    const messages = await bookings.listOutboxMessages({ booking_id: id }, { order: { created_at: "ASC", id: "ASC" } })
    return messages.map(({ kind, topic }) => `${kind} ${topic}`)
  }

  describe("bookings follow their order", () => {
    beforeEach(() => open({ concert: 2, "concert/adult": 2 }))

    it("C-67: are cancelled once, however often and at once: seats freed once, one mail, one entry", async () => {
      const id = await booked()
      const followed = await Promise.all(Array.from({ length: 8 }, () => bookings.followOrder(news())))
      expect(followed.filter(({ cancelled }) => cancelled > 0)).toHaveLength(1)
      expect(followed.filter(({ refunded }) => refunded > 0)).toHaveLength(1)

      const { status, version, cancelled_at, participants } = await load(id)
      expect({ status, version }).toEqual({ status: "cancelled", version: 2 })
      expect(cancelled_at?.toISOString()).toBe("2026-11-22T10:00:01.000Z")
      expect(participants.map((one) => one.status)).toEqual(["cancelled", "cancelled"])
      expect(await taken()).toEqual({})
      expect(await bookings.listSeatClaims({ holder_id: id })).toEqual([])
      expect(await actions(id)).toEqual(["booking.registered", "booking.cancelled", "order.refunded"])
      expect((await topics(id)).slice(3)).toEqual([
        "mail booking_cancelled",
        "event booking.cancelled",
        "task make_document",
      ])
      expect(await bookings.verifyChangeLog()).toMatchObject({ whole: true })
    })

    it("keep who attended: it is what happened", async () => {
      const id = await booked()
      const [first] = (await load(id)).participants
      await bookings.updateParticipants({ id: first?.id ?? "", status: "attended" })
      await bookings.followOrder(news())
      expect((await load(id)).participants.map(({ status }) => status).sort()).toEqual(["attended", "cancelled"])
      expect(await taken()).toEqual({})
    })

    it("stay as they are while the order stands; what happened to it is noted once", async () => {
      const id = await booked()
      await bookings.followOrder(news({ cancelled: false }))
      await bookings.followOrder(news({ cancelled: false }))
      expect(await load(id)).toMatchObject({ status: "confirmed", version: 1 })
      expect(await actions(id)).toEqual(["booking.registered", "order.refunded"])
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
    })

    it("get a refund case for what core did not give back, beside the cases that are open", async () => {
      const id = await booked()
      const owed = { booking_id: id, order_id: "order_anna", currency_code: "eur", actor: STELLA }
      await bookings.openRefundCase({ ...owed, amount: minor(3000), cause: "rebooking", now: news().now })
      await bookings.followOrder(news({ owed: minor(10_000), notes: [] }))
      const cases = await bookings.listRefundCases({ order_id: "order_anna" }, { order: { amount: "ASC" } })
      expect(cases.map(({ amount, cause, status }) => [amount, cause, status])).toEqual([
        [3000, "rebooking", "requested"],
        [7000, "cancellation", "requested"],
      ])
    })

    it("keep their refund cases while no money went back, whatever the order owes", async () => {
      const id = await booked()
      const owed = { booking_id: id, order_id: "order_anna", currency_code: "eur", actor: STELLA }
      await bookings.openRefundCase({ ...owed, amount: minor(3000), cause: "rebooking", now: news().now })
      await bookings.followOrder(news({ cancelled: false, owed: minor(0), notes: [] }))
      expect(await bookings.listRefundCases({ order_id: "order_anna" })).toMatchObject([{ status: "requested" }])
    })

    it("are left alone where the order has none", async () => {
      expect(await bookings.followOrder(news({ order_id: "order_of_shirts" }))).toEqual({
        ...{ cancelled: 0, refunded: 0, transferred: 0, closed: 0 },
      })
    })
  })
})
