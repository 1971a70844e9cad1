import fc from "fast-check"
import { audit, leave } from "./audit"
import { standing } from "./books"
import { Documents } from "./documents"
import { happen } from "./happen"
import { booksOf } from "./placed"
import { story } from "./story"

/** Each has up to seven steps; BOOKING_CHAINS tells more of them. */
const STORIES = Number(process.env.BOOKING_CHAINS ?? 1_200)
const LIMIT_MS = 30_000 + STORIES * 20

describe(`${STORIES} bookings that are changed again and again, cancelled, paid for and paid back`, () => {
  const seen = new Map<string, number>()

  it(
    "conserve seats and money, do what was planned to the cent, have documents that add up, and can always be left",
    () => {
      fc.assert(
        fc.property(story, ({ bought, steps }) => {
          const books = booksOf(bought)
          const documents = new Documents()
          const wrong = () => [...audit(books), ...documents.follow(books)]
          const told = [{ done: "bought", apart: wrong() }]
          for (const step of steps) {
            const { done, agree } = happen(books, step)
            const apart = agree.filter(({ planned, found }) => planned !== found).map((one) => JSON.stringify(one))
            told.push({ done, apart: [...apart, ...wrong()] })
          }
          told.push({ done: "left", apart: leave(books) }, { done: "closed", apart: wrong() })
          expect(told.filter(({ apart }) => apart.length > 0)).toEqual([])
          expect([standing(books), Object.values(books.taken).filter((taken) => taken !== 0)]).toEqual([[], []])
          for (const { done } of told) seen.set(done, (seen.get(done) ?? 0) + 1)
        }),
        { numRuns: STORIES }
      )
    },
    LIMIT_MS
  )

  it("come by all that can happen, often", () => {
    const often = ["change none", "change offset", "change repay", "change external", "cancel", "goodwill", "pays_in"]
    const seldom = ["pays_out", "rebooking_cancels_all", "settlement_not_allowed", "event_not_bookable", "calls_off"]
    expect(often.filter((done) => (seen.get(done) ?? 0) < 150)).toEqual([])
    expect(seldom.filter((done) => (seen.get(done) ?? 0) < 15)).toEqual([])
  })
})
