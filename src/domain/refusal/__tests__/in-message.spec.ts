import fc from "fast-check"
import { packRefusal, unpackRefusal } from "../in-message"

const FULL = {
  type: "conflict",
  code: "event_full",
  message: "This event is sold out.",
  details: { event_id: "bevt_1", free: 0, wanted: 2 },
}

describe("A refusal that travels in a message", () => {
  it("arrives whole", () => {
    expect(unpackRefusal(packRefusal(FULL))).toEqual(FULL)
  })

  it("is not found in the messages of others, whatever they are", () => {
    expect(unpackRefusal("Cart is already being completed by another request")).toBeNull()
    expect(unpackRefusal('{"message":"no code"}')).toBeNull()
    fc.assert(fc.property(fc.string(), (message) => unpackRefusal(message) === null))
    fc.assert(fc.property(fc.string(), (rest) => unpackRefusal(`{${rest}`) === null))
  })
})
