import { Rush, type Turn } from "../rush"

const RULES = { at_once: 2, queue: 4, patience: 5_000, turn: 60_000 }

let said: string[]
let rush: Rush

beforeEach(() => {
  jest.useFakeTimers()
  said = []
  rush = new Rush(RULES, (line) => said.push(line))
})
afterEach(() => jest.useRealTimers())

/** Comes alone, is given a seat, and stands in the line. */
function comes(cartId: string): Turn {
  const decided = rush.arrives()
  const turn = rush.join(cartId)
  decided(true)
  if (!turn) throw new Error(`No place for ${cartId}`)
  return turn
}

/** Two of them run, two wait; 100 ms lie between one and the next. */
async function fourBuyers(): Promise<{ anna: Turn; ben: Turn; clara: Turn; dora: Turn }> {
  const enters = async (cart: string) => {
    const turn = comes(cart)
    await jest.advanceTimersByTimeAsync(100)
    return turn
  }
  return {
    anna: await enters("anna"),
    ben: await enters("ben"),
    clara: await enters("clara"),
    dora: await enters("dora"),
  }
}

const endOf = ({ ends }: Turn) => Promise.race([ends, Promise.resolve("waits")])

describe("a line", () => {
  it("wakes whoever is next when a place is free, and says where the others stand", async () => {
    const { anna, clara, dora } = await fourBuyers()
    expect([await endOf(clara), await endOf(dora)]).toEqual(["waits", "waits"])
    expect(rush.standingOf("anna")).toEqual({ status: "running" })
    expect(rush.standingOf("dora")).toMatchObject({ status: "waiting", ahead: 1, waited: 100 })
    anna.end("served")
    expect([await endOf(clara), await endOf(dora)]).toEqual(["begun", "waits"])
    expect(rush.standingOf("anna")).toEqual({ status: "none" })
    expect(rush.look()).toMatchObject({ running: 2, waiting: 1, served: 1, longest_wait: 200 })
  })

  it("gives up the place of somebody who hangs up while waiting, and only then", async () => {
    const { anna, ben, clara, dora } = await fourBuyers()
    anna.leave()
    expect(rush.look()).toMatchObject({ running: 2, waiting: 2, given_up: 0 })
    clara.leave()
    expect(await endOf(clara)).toBe("left")
    ben.end("served")
    expect(await endOf(dora)).toBe("begun")
    expect(rush.look()).toMatchObject({ given_up: 1, running: 2, waiting: 0 })
  })

  it("tells everybody whose patience is over, each at their own time", async () => {
    const { clara, dora } = await fourBuyers()
    await jest.advanceTimersByTimeAsync(4_850)
    expect([await endOf(clara), await endOf(dora)]).toEqual(["tired", "waits"])
    await jest.advanceTimersByTimeAsync(100)
    expect(await endOf(dora)).toBe("tired")
    expect(rush.look()).toMatchObject({ running: 2, waiting: 0, refused_late: 2 })
  })

  it("is full for one too many, and counts it", async () => {
    await fourBuyers()
    comes("emil")
    comes("fritz")
    expect(rush.join("gerda")).toBeNull()
    expect(rush.look()).toMatchObject({ waiting: 4, refused_busy: 1 })
  })

  it("lets a completion that hangs go on without its place", async () => {
    rush = new Rush({ ...RULES, turn: 3_000 }, () => {})
    const { anna, ben, clara, dora } = await fourBuyers()
    await jest.advanceTimersByTimeAsync(2_800)
    expect([await endOf(clara), await endOf(dora)]).toEqual(["begun", "begun"])
    expect(rush.look()).toMatchObject({ overdue: 2, running: 2, waiting: 0 })
    anna.end("served")
    ben.end("failed")
    expect(rush.look()).toMatchObject({ served: 1, failed: 1, running: 2 })
  })
})

describe("work that is better done in quiet", () => {
  it("waits until nobody waits or runs", async () => {
    const { anna, ben, clara, dora } = await fourBuyers()
    const idle = jest.fn()
    void rush.idle(60_000).then(idle)
    for (const turn of [anna, ben, clara]) turn.end("served")
    await jest.advanceTimersByTimeAsync(0)
    expect(idle).not.toHaveBeenCalled()
    dora.end("served")
    await jest.advanceTimersByTimeAsync(0)
    expect(idle).toHaveBeenCalled()
  })

  it("waits no longer than it said, and not at all where it is quiet", async () => {
    await rush.idle(1_000)
    comes("anna")
    const idle = jest.fn()
    void rush.idle(1_000).then(idle)
    await jest.advanceTimersByTimeAsync(999)
    expect(idle).not.toHaveBeenCalled()
    await jest.advanceTimersByTimeAsync(1)
    expect(idle).toHaveBeenCalled()
  })
})

describe("the log", () => {
  it("says nothing of everyday sales", async () => {
    const { anna, ben, clara, dora } = await fourBuyers()
    for (const turn of [anna, ben, clara, dora]) turn.end("served")
    expect(said).toEqual([])
  })

  it("speaks of a rush every ten seconds, and at its end with what it came to", async () => {
    rush = new Rush({ at_once: 2, queue: 1000, patience: 60_000, turn: 60_000 }, (line) => said.push(line))
    const turns = Array.from({ length: 40 }, (_, buyer) => comes(`cart_${buyer}`))
    for (let refused = 0; refused < 100; refused += 1) rush.refuse("refused_full")
    for (const turn of turns) {
      await jest.advanceTimersByTimeAsync(1_000)
      turn.end("served")
    }
    expect(said).toHaveLength(4)
    expect(said[0]).toBe(
      "bookings: rush, 10 s, 28 waiting, 2 running: 10 served, 0 failed, refused: 100 full, 0 busy, 0 late; " +
        "0 gave up, 0 took too long; longest wait 10.0 s"
    )
    expect(said[3]).toMatch(/^bookings: rush, over after 40 s: 40 served, .* longest wait 38.0 s$/)
    for (const buyer of ["anna", "ben"]) comes(buyer).end("served")
    expect(said).toHaveLength(4)
  })
})
