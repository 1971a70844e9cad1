import fc from "fast-check"
import { netDemand, type SeatDemand, type SeatLine, seatChange, seatDemand } from "../demand"

const EVENTS = ["concert", "matinee", "workshop"]
const lines = fc.array(
  fc
    .tuple(fc.constantFrom(...EVENTS), fc.constantFrom("adult", "child"), fc.integer({ min: 1, max: 9 }))
    .map(([event_id, type, quantity]): SeatLine => ({ event_id, ticket_type_id: `${event_id}/${type}`, quantity })),
  { maxLength: 12 }
)

const line = (event_id: string, type: string, quantity: number): SeatLine => ({
  event_id,
  ticket_type_id: `${event_id}/${type}`,
  quantity,
})
const of = (demand: readonly SeatDemand[], id: string) =>
  demand.find(({ counter_id }) => counter_id === id)?.quantity ?? 0
const inLockOrder = (demand: readonly SeatDemand[]) =>
  demand.every(({ counter_id }, index) => index === 0 || (demand[index - 1]?.counter_id ?? "") < counter_id)

describe("seatDemand", () => {
  it("asks each seat of its event and of its ticket type, one row for each counter", () => {
    expect(seatDemand([line("concert", "child", 1), line("concert", "adult", 2), line("concert", "adult", 1)])).toEqual(
      [
        { counter_id: "concert", quantity: 4 },
        { counter_id: "concert/adult", quantity: 3 },
        { counter_id: "concert/child", quantity: 1 },
      ]
    )
  })

  it("asks nothing for nothing", () => {
    expect(seatDemand([])).toEqual([])
  })

  it("is the same, in lock order, however the lines are shuffled", () => {
    fc.assert(
      fc.property(lines, (all) => {
        expect(seatDemand(all)).toEqual(seatDemand([...all].reverse()))
        expect(inLockOrder(seatDemand(all))).toBe(true)
      })
    )
  })

  it("loses and doubles no seat", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const seats = all.reduce((total, { quantity }) => total + quantity, 0)
        const asked = seatDemand(all).reduce((total, { quantity }) => total + quantity, 0)
        expect(asked).toBe(2 * seats)
      })
    )
  })
})

describe("netDemand", () => {
  it("says what lacks above zero, what is too much below, and nothing of what is right", () => {
    const held = [
      { counter_id: "concert", quantity: 1 },
      { counter_id: "concert", quantity: 1 },
      { counter_id: "concert/adult", quantity: 2 },
    ]
    expect(netDemand(held, seatDemand([line("concert", "child", 2)]))).toEqual([
      { counter_id: "concert/adult", quantity: -2 },
      { counter_id: "concert/child", quantity: 2 },
    ])
  })
})

describe("seatChange", () => {
  it("needs no seat of the event for a swap inside it", () => {
    const { grow, shrink } = seatChange([line("concert", "adult", 2)], [line("concert", "child", 2)])
    expect(grow).toEqual([{ counter_id: "concert/child", quantity: 2 }])
    expect(shrink).toEqual([{ counter_id: "concert/adult", quantity: 2 }])
  })

  it("needs the seats of the other event for a move to it", () => {
    const { grow, shrink } = seatChange([line("concert", "adult", 2)], [line("matinee", "adult", 2)])
    expect(grow.map(({ counter_id }) => counter_id)).toEqual(["matinee", "matinee/adult"])
    expect(shrink.map(({ counter_id }) => counter_id)).toEqual(["concert", "concert/adult"])
  })

  it("leads from what is held to what is wanted, at every counter", () => {
    fc.assert(
      fc.property(lines, lines, (held, wanted) => {
        const { grow, shrink } = seatChange(held, wanted)
        for (const id of [...seatDemand(held), ...seatDemand(wanted)].map(({ counter_id }) => counter_id)) {
          expect(of(seatDemand(held), id) + of(grow, id) - of(shrink, id)).toBe(of(seatDemand(wanted), id))
        }
      })
    )
  })

  it("takes or gives at a counter, never both and never nothing, in lock order", () => {
    fc.assert(
      fc.property(lines, lines, (held, wanted) => {
        const { grow, shrink } = seatChange(held, wanted)
        const ids = [...grow, ...shrink].map(({ counter_id }) => counter_id)
        expect(new Set(ids).size).toBe(ids.length)
        expect([...grow, ...shrink].every(({ quantity }) => quantity > 0)).toBe(true)
        expect(inLockOrder(grow) && inLockOrder(shrink)).toBe(true)
      })
    )
  })

  it("turns round: going back gives what was taken", () => {
    fc.assert(
      fc.property(lines, lines, (held, wanted) => {
        const there = seatChange(held, wanted)
        expect(seatChange(wanted, held)).toEqual({ grow: there.shrink, shrink: there.grow })
      })
    )
  })
})
