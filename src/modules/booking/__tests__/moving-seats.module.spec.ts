import fc from "fast-check"
import { refusalIn } from "../../../domain/refusal/refusal-error"
import type { ClaimLine } from "../seats/claims"
import { moveSeats } from "../seats/move-seats"
import { bookingModule, cart, IN_15_MINUTES, seats } from "./small-world"

const booking = (id: string) => ({ kind: "booking", id }) as const

bookingModule(({ bookings, open, taken, sql, inTransaction }) => {
  const move = (from: string[], to: string, lines: ClaimLine[], giveUp: string[] = []) =>
    inTransaction((transaction) => moveSeats(transaction, from, booking(to), lines, giveUp))
  const heldBy = async (holder: string) => {
    const rows = await sql<{ counter_id: string; quantity: number }>(
      "select counter_id, quantity from booking_seat_claim where holder_id = ? order by counter_id",
      [holder]
    )
    return Object.fromEntries(rows.map(({ counter_id, quantity }) => [counter_id, quantity]))
  }

  describe("seats that go from one holder to the next", () => {
    beforeEach(() => open({ concert: 2, "concert/adult": 2, "concert/child": 2, matinee: 1, "matinee/adult": 1 }))

    it("a cart's holds become its booking's claims, which have no time limit", async () => {
      await bookings.claimSeats(cart("anna"), [seats("concert/adult", 2)], IN_15_MINUTES)
      await move(["anna"], "annas", [seats("concert/adult", 2)])
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await heldBy("anna")).toEqual({})
      expect(await heldBy("annas")).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await bookings.listSeatClaims({ expires_at: null })).toHaveLength(2)
    })

    it("what the cart holds of another event stays the cart's", async () => {
      await bookings.claimSeats(cart("anna"), [seats("concert/adult", 1), seats("matinee/adult", 1)], IN_15_MINUTES)
      await move(["anna"], "annas", [seats("concert/adult", 1)])
      expect(await heldBy("anna")).toEqual({ matinee: 1, "matinee/adult": 1 })
      expect(await taken()).toEqual({ concert: 1, "concert/adult": 1, matinee: 1, "matinee/adult": 1 })
    })

    it("a swap inside a full event needs no free seat", async () => {
      await move(["nobody"], "old", [seats("concert/adult", 2)])
      await move(["old"], "new", [seats("concert/child", 2)], ["concert/adult"])
      expect(await taken()).toEqual({ concert: 2, "concert/child": 2 })
      expect(await heldBy("old")).toEqual({})
    })

    it("a move to another event gives the old seats back only with the new ones in hand", async () => {
      await move(["nobody"], "old", [seats("concert/adult", 1)])
      await move(["old"], "new", [seats("matinee/adult", 1)], ["concert", "concert/adult"])
      expect(await taken()).toEqual({ matinee: 1, "matinee/adult": 1 })
    })

    it("a move that finds the other event full changes nothing (C-29)", async () => {
      await move(["nobody"], "old", [seats("concert/adult", 2)])
      const failing = move(["old"], "new", [seats("matinee/adult", 2)], ["concert", "concert/adult"])
      await expect(failing).rejects.toMatchObject({
        refusal: { code: "event_full", event_id: "matinee", free: 1, wanted: 2 },
      })
      expect(await taken()).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await heldBy("old")).toEqual({ concert: 2, "concert/adult": 2 })
      expect(await heldBy("new")).toEqual({})
    })

    it("nothing moves nothing", async () => {
      await move(["nobody"], "new", [])
      expect(await taken()).toEqual({})
    })

    it("a cart that claims again while its seats become a booking's is counted right, whoever comes first", async () => {
      for (let round = 0; round < 20; round += 1) {
        await bookings.claimSeats(cart("anna"), [seats("concert/adult", 2)], IN_15_MINUTES)
        const both = await Promise.allSettled([
          move(["anna"], "annas", [seats("concert/adult", 2)]),
          bookings.claimSeats(cart("anna"), [seats("concert/adult", 1)], IN_15_MINUTES),
          bookings.releaseExpiredSeats("anna"),
        ])
        for (const one of both) {
          if (one.status === "rejected" && refusalIn(one.reason)?.code !== "event_full") throw one.reason
        }
        const [sum] = await sql<{ seats: number }>(
          "select coalesce(sum(quantity), 0)::int as seats from booking_seat_claim where counter_id = 'concert'"
        )
        expect(await taken()).toMatchObject(sum?.seats ? { concert: sum.seats } : {})
        for (const holder of ["anna", "annas"]) await bookings.releaseSeats(holder)
      }
    })
  })

  describe("the counters", () => {
    const HOLDERS = ["anna", "ben", "carl"]
    const holder = fc.constantFrom(...HOLDERS)
    const lines = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom("concert/adult", "concert/child", "matinee/adult"), fc.integer({ min: 1, max: 3 }))
        .map(([type, quantity]) => seats(type, quantity)),
      { selector: ({ line_id }) => line_id, maxLength: 3 }
    )
    const act = fc.oneof(
      fc.record({ act: fc.constant("claim" as const), holder, lines }),
      fc.record({ act: fc.constant("release" as const), holder }),
      fc.record({ act: fc.constant("move" as const), holder, to: holder, lines }),
      fc.record({ act: fc.constant("resize" as const), capacity: fc.option(fc.integer({ min: 0, max: 8 })) })
    )
    type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

    function perform(step: Act): Promise<unknown> {
      switch (step.act) {
        case "claim":
          return bookings.claimSeats(cart(step.holder), step.lines, IN_15_MINUTES)
        case "release":
          return bookings.releaseSeats(step.holder)
        case "move":
          return move([step.holder, step.to], step.to, step.lines)
        case "resize":
          return open({ concert: step.capacity })
      }
    }

    it("are the sum of the claims after whatever was done, and never above the capacity", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (story) => {
          for (const id of HOLDERS) await bookings.releaseSeats(id)
          await open({ concert: 6, "concert/adult": 4, "concert/child": null, matinee: 2, "matinee/adult": null })
          for (const step of story) {
            await perform(step).catch((error) => {
              if (!refusalIn(error)) throw error
            })
            const wrong = await sql(
              `select counter.id from booking_seat_counter counter left join booking_seat_claim claim on claim.counter_id = counter.id
               group by counter.id having counter.taken <> coalesce(sum(claim.quantity), 0) or counter.taken > counter.capacity`
            )
            expect(wrong).toEqual([])
          }
        }),
        { numRuns: 25 }
      )
    })
  })
})
