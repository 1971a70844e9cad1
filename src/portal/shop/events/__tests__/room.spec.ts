import { isShort, roomFor, sumOf } from "../room"
import { concert } from "./concert"

const STALLS = "btkt_stalls"
const BALCONY = "btkt_balcony"

describe("The tickets that can be chosen", () => {
  it("are as many as are free of their type", () => {
    expect(roomFor(concert(), {}, STALLS)).toBe(3)
    expect(roomFor(concert(), {}, BALCONY)).toBe(20)
  })

  it("share the event's places with what is chosen of the others", () => {
    const small = concert({ seats: { free: 4, capacity: 10 } })
    expect(roomFor(small, { [STALLS]: 3 }, BALCONY)).toBe(1)
    expect(roomFor(small, { [STALLS]: 3, [BALCONY]: 1 }, BALCONY)).toBe(1)
    expect(roomFor(small, { [STALLS]: 9 }, BALCONY)).toBe(0)
  })

  it("are no more than a form can ask for, where the event has no limit", () => {
    const [, balcony] = concert().ticket_types
    const types = balcony ? [{ ...balcony, seats: { free: null } }] : []
    expect(roomFor(concert({ seats: { free: null, capacity: null }, ticket_types: types }), {}, BALCONY)).toBe(50)
  })

  it("are too many once somebody else was faster", () => {
    expect(isShort(concert(), { [STALLS]: 3 })).toBe(false)
    expect(isShort(concert(), { [STALLS]: 4 })).toBe(true)
  })

  it("cost their sum; null where one of them is not sold here", () => {
    expect(sumOf(concert(), { [STALLS]: 2, [BALCONY]: 1 })).toBe(26_000)
    expect(sumOf(concert(), {})).toBe(0)
    const unsold = concert().ticket_types.map((type) => ({ ...type, price: null }))
    expect(sumOf(concert({ ticket_types: unsold }), { [STALLS]: 1 })).toBeNull()
  })
})
