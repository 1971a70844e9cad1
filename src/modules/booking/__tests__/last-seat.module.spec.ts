import { refusalIn } from "../../../domain/refusal/refusal-error"
import { bookingModule, cart, IN_15_MINUTES, seats } from "./small-world"

const RIVALS = ["anna", "ben"]
const ROUNDS = 50

bookingModule(({ bookings, open, taken, sql, inTransaction }) => {
  const claim = (holder: string, ...lines: ReturnType<typeof seats>[]) =>
    bookings.claimSeats(cart(holder), lines, IN_15_MINUTES)

  /** How many of these got what they asked for; everything but a refusal is a failure of the test. */
  async function winners(attempts: Promise<unknown>[]): Promise<number> {
    const results = await Promise.allSettled(attempts)
    for (const result of results) {
      if (result.status === "rejected" && refusalIn(result.reason)?.code !== "event_full") throw result.reason
    }
    return results.filter(({ status }) => status === "fulfilled").length
  }

  describe("two buyers for the last seat (C-101)", () => {
    it(`one wins each time, ${ROUNDS} times`, async () => {
      await open({ concert: 1, "concert/adult": null })
      for (let round = 0; round < ROUNDS; round += 1) {
        expect(await winners(RIVALS.map((rival) => claim(rival, seats("concert/adult", 1))))).toBe(1)
        expect(await taken()).toEqual({ concert: 1, "concert/adult": 1 })
        for (const rival of RIVALS) await bookings.releaseSeats(rival)
      }
    })

    it("both would win on a counter without condition and CHECK (control)", async () => {
      await open({ concert: 1 })
      await sql("create table naive_counter (like booking_seat_counter including defaults)")
      await sql("insert into naive_counter select * from booking_seat_counter")
      const claimNaively = () =>
        inTransaction(async (transaction) => {
          const [seen] = await transaction.execute<{ free: number }>(
            "select capacity - taken as free from naive_counter"
          )
          if (!seen || seen.free < 1) return false
          await transaction.execute("update naive_counter set taken = taken + 1")
          return true
        })
      let oversold = 0
      for (let round = 0; round < ROUNDS; round += 1) {
        const won = await Promise.all(RIVALS.map(claimNaively))
        if (won.every(Boolean)) oversold += 1
        await sql("update naive_counter set taken = 0")
      }
      expect(oversold).toBeGreaterThan(0)
    })
  })

  describe("a rush", () => {
    it("12 buyers at once on 5 seats: exactly 5 get one", async () => {
      await open({ concert: 5, "concert/adult": 12 })
      const rush = Array.from({ length: 12 }, (_, buyer) => claim(`buyer_${buyer}`, seats("concert/adult", 1)))
      expect(await winners(rush)).toBe(5)
      expect(await taken()).toEqual({ concert: 5, "concert/adult": 5 })
    })

    it("carts of several seats: never more than there are, and nobody is given a part", async () => {
      await open({ concert: 10, "concert/adult": null })
      const rush = Array.from({ length: 12 }, (_, buyer) => claim(`buyer_${buyer}`, seats("concert/adult", 3)))
      expect(await winners(rush)).toBe(3)
      expect(await taken()).toEqual({ concert: 9, "concert/adult": 9 })
    })

    it("carts that name two events in opposite order: nobody waits in a circle", async () => {
      await open({ concert: null, "concert/adult": null, matinee: null, "matinee/adult": null })
      const lines = [seats("matinee/adult", 1), seats("concert/adult", 1)]
      const rush = Array.from({ length: 40 }, (_, buyer) =>
        claim(`buyer_${buyer}`, ...(buyer % 2 === 0 ? lines : [...lines].reverse()))
      )
      expect(await winners(rush)).toBe(40)
      expect(await taken()).toEqual({ concert: 40, "concert/adult": 40, matinee: 40, "matinee/adult": 40 })
    })

    it("carts that come and go while others take their place: the seats are counted to the end", async () => {
      await open({ concert: 4, "concert/adult": 4 })
      const visit = async (buyer: number) => {
        for (let round = 0; round < 5; round += 1) {
          await winners([claim(`buyer_${buyer}`, seats("concert/adult", 1 + (round % 3)))])
          await bookings.releaseSeats(`buyer_${buyer}`)
        }
      }
      await Promise.all(Array.from({ length: 8 }, (_, buyer) => visit(buyer)))
      expect(await taken()).toEqual({})
    })
  })
})
