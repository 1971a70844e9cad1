import { accept, refuse } from "../../decision"
import { RefusalError, refusalIn, unwrap } from "../refusal-error"

const FULL = { code: "event_full", event_id: "bevt_1", free: 0, wanted: 1 } as const

describe("a refusal on its way out of a transaction", () => {
  it("is thrown by `unwrap`, and read again by `refusalIn`", () => {
    expect(unwrap(accept(42))).toBe(42)
    expect(() => unwrap(refuse(FULL))).toThrow(RefusalError)
    expect(refusalIn(new RefusalError(FULL))).toEqual(FULL)
  })

  it("survives being copied, as workflow engines do", () => {
    expect(refusalIn({ ...new RefusalError(FULL) })).toEqual(FULL)
    expect(refusalIn(JSON.parse(JSON.stringify(new RefusalError(FULL))))).toEqual(FULL)
  })

  it("says its sentence and its code where nobody knows refusals", () => {
    expect(new RefusalError(FULL)).toMatchObject({
      message: "This event is sold out.",
      code: "event_full",
      type: "not_allowed",
    })
  })

  it.each([null, undefined, "event_full", new Error("event_full"), { refusal: null }, { refusal: "event_full" }, {}])(
    "is not seen in any other error: %p",
    (error) => expect(refusalIn(error)).toBeNull()
  )
})
