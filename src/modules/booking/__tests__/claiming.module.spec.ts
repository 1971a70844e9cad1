import { bookingModule, cart, IN_15_MINUTES, seats } from "./small-world"

const FULL = { refusal: { code: "event_full" } }

bookingModule(({ bookings, open, taken, sql }) => {
  const hold = (cartId: string, ...lines: ReturnType<typeof seats>[]) =>
    bookings.claimSeats(cart(cartId), lines, IN_15_MINUTES)
  const claims = () =>
    sql("select counter_id, line_id, quantity from booking_seat_claim order by holder_id, counter_id, line_id")

  describe("a cart that claims seats", () => {
    it("takes them from the event and from the ticket type's quota", async () => {
      await open({ concert: 10, "concert/adult": 5 })
      await hold("anna", seats("concert/adult", 2))
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await claims()).toEqual([
        { counter_id: "concert", line_id: "concert/adult", quantity: 2 },
        { counter_id: "concert/adult", line_id: "concert/adult", quantity: 2 },
      ])
    })

    it("is told what is free where it asks for too much, and has nothing then, not even of another event", async () => {
      await open({ concert: 2, "concert/adult": null, matinee: 9, "matinee/adult": 9 })
      const greedy = hold("anna", seats("matinee/adult", 3), seats("concert/adult", 3))
      await expect(greedy).rejects.toMatchObject({
        refusal: { code: "event_full", event_id: "concert", free: 2, wanted: 3 },
      })
      expect(await taken()).toEqual({})
      expect(await claims()).toEqual([])
    })

    it("is refused by the quota of its ticket type while the event has seats, by the event's name", async () => {
      await open({ concert: 10, "concert/adult": 1 })
      await expect(hold("anna", seats("concert/adult", 2))).rejects.toMatchObject({
        refusal: { code: "event_full", event_id: "concert", free: 1, wanted: 2 },
      })
    })

    it("finds no seats of an event that nobody opened", async () => {
      await expect(hold("anna", seats("concert/adult", 1))).rejects.toMatchObject(FULL)
    })

    it("finds always seats where the number is not limited", async () => {
      await open({ concert: null, "concert/adult": null })
      await hold("anna", seats("concert/adult", 100_000))
      expect(await taken()).toEqual({ concert: 100_000, "concert/adult": 100_000 })
    })
  })

  describe("a cart that claims again", () => {
    beforeEach(() => open({ concert: 4, "concert/adult": 4, "concert/child": 4 }))

    it("has its seats once, with a new time limit", async () => {
      await bookings.claimSeats(cart("anna"), [seats("concert/adult", 2)], "2027-01-01T00:00:00.000Z")
      const before = await claims()
      await hold("anna", seats("concert/adult", 2))
      expect(await claims()).toEqual(before)
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      const held = await bookings.listSeatClaims({ holder_id: "anna" })
      expect(held.map(({ expires_at }) => expires_at)).toEqual([new Date(IN_15_MINUTES), new Date(IN_15_MINUTES)])
    })

    it("has them once also when it asks ten times at the same moment", async () => {
      await Promise.all(Array.from({ length: 10 }, () => hold("anna", seats("concert/adult", 2))))
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
    })

    it("takes what is more and gives back what is less", async () => {
      await hold("anna", seats("concert/adult", 2))
      await hold("anna", seats("concert/adult", 4))
      expect(await taken()).toEqual({ concert: 4, "concert/adult": 4 })
      await hold("anna", seats("concert/adult", 1))
      expect(await taken()).toEqual({ concert: 1, "concert/adult": 1 })
      await hold("anna")
      expect(await taken()).toEqual({})
      expect(await claims()).toEqual([])
    })

    it("keeps what it had when more is refused", async () => {
      await hold("anna", seats("concert/adult", 3))
      await expect(hold("anna", seats("concert/adult", 5))).rejects.toMatchObject(FULL)
      expect(await taken()).toEqual({ concert: 3, "concert/adult": 3 })
    })

    it("may change its mind about the ticket type in a full event: that needs no further seat of the event", async () => {
      await hold("anna", seats("concert/adult", 2))
      await hold("ben", seats("concert/adult", 2))
      await hold("anna", seats("concert/child", 2))
      expect(await taken()).toEqual({ concert: 4, "concert/adult": 2, "concert/child": 2 })
    })

    it("may put its seats on another line of the cart in a full event", async () => {
      await hold("anna", seats("concert/adult", 4, "line_1"))
      await hold("anna", seats("concert/adult", 1, "line_1"), seats("concert/adult", 3, "line_2"))
      expect(await taken()).toEqual({ concert: 4, "concert/adult": 4 })
      expect(await claims()).toHaveLength(4)
    })
  })

  describe("seats given back", () => {
    beforeEach(() => open({ concert: 2, "concert/adult": 2 }))

    it("are free for the next in the same moment; giving back twice gives back once (C-78)", async () => {
      await hold("anna", seats("concert/adult", 2))
      await expect(hold("ben", seats("concert/adult", 1))).rejects.toMatchObject(FULL)
      await Promise.all([bookings.releaseSeats("anna"), bookings.releaseSeats("anna")])
      expect(await taken()).toEqual({})
      await hold("ben", seats("concert/adult", 2))
    })

    it("by the clock: a hold whose time is over", async () => {
      await bookings.claimSeats(cart("anna"), [seats("concert/adult", 2)], new Date(Date.now() - 1000).toISOString())
      await bookings.releaseExpiredSeats("anna")
      expect(await taken()).toEqual({})
    })

    it("are not those of a hold that was renewed, nor those of a booking, which has no limit", async () => {
      await bookings.claimSeats(cart("anna"), [seats("concert/adult", 1)], new Date(Date.now() - 1000).toISOString())
      await hold("anna", seats("concert/adult", 1))
      await bookings.claimSeats({ kind: "booking", id: "bens" }, [seats("concert/adult", 1)], null)
      await bookings.releaseExpiredSeats("anna")
      await bookings.releaseExpiredSeats("bens")
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
    })
  })

  describe("the capacity", () => {
    it("can be raised, lowered to what is taken, and lifted, but not below what is taken", async () => {
      await open({ concert: 2, "concert/adult": 2 })
      await hold("anna", seats("concert/adult", 2))
      await open({ concert: 3 })
      await open({ concert: 2 })
      await expect(open({ "concert/adult": null, concert: 1 })).rejects.toMatchObject({
        refusal: { code: "capacity_below_taken", taken: 2, wanted: 1 },
      })
      const [quota] = await sql<{ capacity: number }>(
        "select capacity from booking_seat_counter where id = 'concert/adult'"
      )
      expect(quota?.capacity).toBe(2)
      await open({ concert: null })
    })

    it("holds also against a script that goes around the service", async () => {
      await open({ concert: 2 })
      const refused = { message: expect.stringContaining("booking_seat_counter_not_oversold") }
      await expect(sql("update booking_seat_counter set taken = 3")).rejects.toMatchObject(refused)
      await sql("update booking_seat_counter set taken = 2")
      await expect(sql("update booking_seat_counter set capacity = 1")).rejects.toMatchObject(refused)
      await expect(sql("update booking_seat_counter set taken = -1")).rejects.toMatchObject({
        message: expect.stringContaining("booking_seat_counter_not_negative"),
      })
    })

    it("lets the desk go beyond it by what it allowed, and not further", async () => {
      await open({ concert: 2, "concert/adult": null })
      await sql("update booking_seat_counter set overbooked = 1 where id = 'concert'")
      await hold("anna", seats("concert/adult", 3))
      await expect(hold("ben", seats("concert/adult", 1))).rejects.toMatchObject({ refusal: { free: 0 } })
    })
  })

  describe("the desk", () => {
    const beyond = (cartId: string, ...lines: ReturnType<typeof seats>[]) =>
      bookings.claimBeyond(cart(cartId), lines, IN_15_MINUTES)
    const counter = async () => {
      const [row] = await bookings.listSeatCounters({ id: "concert" })
      return row && [row.capacity, row.taken, row.overbooked]
    }

    it("takes what is free, and allows itself only what is missing", async () => {
      await open({ concert: 2, "concert/adult": null })
      expect(await beyond("anna", seats("concert/adult", 1))).toBe(0)
      expect(await beyond("ben", seats("concert/adult", 3))).toBe(2)
      expect(await counter()).toEqual([2, 4, 2])
    })

    it("gives up what it allowed before anything is free again: nobody buys that seat", async () => {
      await open({ concert: 2, "concert/adult": null })
      await hold("anna", seats("concert/adult", 2))
      await beyond("mayor", seats("concert/adult", 1))
      await bookings.releaseSeats("anna")
      expect(await counter()).toEqual([2, 1, 0])
      await hold("ben", seats("concert/adult", 1))
      await expect(hold("carla", seats("concert/adult", 1))).rejects.toMatchObject(FULL)
    })

    it("allowed nothing any more where the capacity has grown", async () => {
      await open({ concert: 1, "concert/adult": null })
      await beyond("anna", seats("concert/adult", 3))
      await open({ concert: 3 })
      expect(await counter()).toEqual([3, 3, 0])
      await expect(open({ concert: 2 })).rejects.toMatchObject({ refusal: { code: "capacity_below_taken" } })
    })

    it("finds no more pieces of an add-on than there are, and takes no seat then", async () => {
      await open({ concert: 1, "concert/adult": null, badd_lunch: 0 })
      const lunch = { event_id: "concert", add_on_id: "badd_lunch", line_id: "lunch", quantity: 1 }
      const claim = bookings.claimBeyond(cart("anna"), [seats("concert/adult", 2), lunch], IN_15_MINUTES)
      await expect(claim).rejects.toMatchObject({ refusal: { code: "add_on_sold_out" } })
      expect(await counter()).toEqual([1, 0, 0])
    })
  })
})
