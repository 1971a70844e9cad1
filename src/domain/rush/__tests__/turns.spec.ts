import fc from "fast-check"
import { afterTurns, arrive, decide, join, type Line, leave, NOBODY, nextTurns, type RushRules } from "../turns"

const RULES: RushRules = { at_once: 2, queue: 3, patience: 20_000, turn: 10_000 }
const ids = (turns: readonly { id: number }[]) => turns.map(({ id }) => id)

/** Somebody comes and is told at once that there is a seat, or that there is none. */
function comes(line: Line, id: number, now: number, seat = true): Line {
  const arrived = arrive(line)
  const joined = seat ? join(arrived, RULES, { id, cart_id: `cart_${id}` }, now) : arrived
  return decide(joined ?? arrived, true, now)
}

/** All of them arrive in the same moment, and are told one millisecond after the other. */
function rush(seats: boolean[]): Line {
  const arrived = seats.reduce(arrive, NOBODY)
  return seats.reduce((line, seat, at) => {
    const joined = seat ? join(line, { ...RULES, queue: 1000 }, { id: at, cart_id: `cart_${at}` }, at) : line
    return decide(joined ?? line, true, at)
  }, arrived)
}

function go(line: Line, now: number, rules = RULES): Line {
  return afterTurns(line, nextTurns(line, rules, now), now)
}

describe("who starts", () => {
  it("a buyer who comes alone starts at once", () => {
    expect(ids(nextTurns(comes(NOBODY, 1, 0), RULES, 0).start)).toEqual([1])
  })

  it("no more than may run at once, first come first served", () => {
    const line = [1, 2, 3].reduce((seen, id) => go(comes(seen, id, id * 1000), id * 1000), NOBODY)
    expect(ids(line.running)).toEqual([1, 2])
    expect(ids(nextTurns(leave(line, 1), RULES, 4000).start)).toEqual([3])
  })

  it("no winner of a rush until nobody was told for 40 ms", () => {
    const line = rush([true, false, true, false])
    expect(ids(nextTurns(line, RULES, 42).start)).toEqual([])
    expect(nextTurns(line, RULES, 3)).toMatchObject({ start: [], look_again_in: 40 })
    expect(ids(nextTurns(line, RULES, 43).start)).toEqual([0, 2])
  })

  it("a winner of a rush that does not end waits no longer than 2 s for the others to be told", () => {
    let line = rush([true, true])
    for (let now = 10; now < 2000; now += 30) line = comes(line, 0, now, false)
    expect(ids(nextTurns(line, RULES, 1999).start)).toEqual([])
    expect(ids(nextTurns(line, RULES, 2000).start)).toEqual([0])
  })

  it("nobody overtakes who came before", () => {
    const rushed = rush([true, true])
    const later = { ...rushed, waiting: [...rushed.waiting, { id: 9, cart_id: "c", since: 30, rushed: false }] }
    expect(nextTurns(later, RULES, 30).start).toEqual([])
  })

  it("carts without tickets make nobody wait", () => {
    const line = decide(arrive(NOBODY), false, 0)
    expect(ids(nextTurns(comes(line, 1, 1), RULES, 1).start)).toEqual([1])
  })
})

describe("who is refused", () => {
  it("whoever would be one too many in the line", () => {
    const line = [1, 2, 3, 4, 5].reduce((seen, id) => go(comes(seen, id, id * 1000), id * 1000), NOBODY)
    expect([ids(line.running), ids(line.waiting)]).toEqual([
      [1, 2],
      [3, 4, 5],
    ])
    expect(join(line, RULES, { id: 6, cart_id: "cart_6" }, 6000)).toBeNull()
  })

  it("whoever has waited for as long as patience lasts, exactly then", () => {
    const line = { ...rush([true]), running: [busy(8, 19_000), busy(9, 19_000)] }
    expect(nextTurns(line, RULES, 19_999)).toMatchObject({ tired: [], look_again_in: 1 })
    expect(ids(nextTurns(line, RULES, 20_000).tired)).toEqual([0])
  })
})

describe("a completion that hangs", () => {
  it("loses its place to the next when its time is over", () => {
    const line = { ...rush([true]), running: [busy(8, 0), busy(9, 500)] }
    expect(nextTurns(line, RULES, 9_000)).toMatchObject({ start: [], overdue: [], look_again_in: 1_000 })
    const turns = nextTurns(line, RULES, 10_000)
    expect([ids(turns.overdue), ids(turns.start)]).toEqual([[8], [0]])
    expect(ids(afterTurns(line, turns, 10_000).running)).toEqual([9, 0])
  })

  it("asks again in time even if everybody hangs and nobody else comes", () => {
    const line = rush([true, true, true])
    const turns = nextTurns(line, RULES, 100)
    expect(turns).toMatchObject({ start: [{ id: 0 }, { id: 1 }], look_again_in: 10_000 })
  })
})

const busy = (id: number, started: number) => ({ id, cart_id: `cart_${id}`, since: 0, rushed: false, started })

describe("whatever comes", () => {
  const step = fc.record({ wait: fc.nat(3_000), seat: fc.boolean(), ends: fc.nat(5) })

  it("never more run than may, never more wait than may, and everybody gets an end within patience or a turn", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = 0
        let line = NOBODY
        steps.forEach(({ wait, seat, ends }, id) => {
          now += wait
          line = go(comes(line, id, now, seat), now)
          expect(line.running.length).toBeLessThanOrEqual(RULES.at_once)
          expect(line.waiting.length).toBeLessThanOrEqual(RULES.queue)
          const done = line.running[ends]
          if (done) line = go(leave(line, done.id), now)
        })
        expect(drained(line, now)).toEqual([])
      })
    )
  })

  /** Lets time pass as the timer would, with nobody coming and nobody ending. */
  function drained(line: Line, now: number): number[] {
    for (let at = now, rest = line; ; ) {
      const turns = nextTurns(rest, RULES, at)
      rest = afterTurns(rest, turns, at)
      if (turns.look_again_in === null) return ids(rest.waiting)
      at += turns.look_again_in
    }
  }
})
