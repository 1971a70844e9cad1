import { FetchError } from "@medusajs/js-sdk"
import { BookingRefusal } from "../../../client"
import { accessLost, problemOf, RequestFailed } from "../problem"

const refusal = (status: number, code: string, details = {}) =>
  problemOf(new BookingRefusal({ status, code, message: "Too late.", details }))

describe("A request that did not succeed", () => {
  it("was refused, with the shop's reason and figures", () => {
    expect(refusal(410, "editing_closed", { terms: "Ask us." })).toEqual({
      kind: "refused",
      status: 410,
      code: "editing_closed",
      message: "Too late.",
      details: { terms: "Ask us." },
    })
  })

  it("was refused by Medusa itself, whose words are for developers", () => {
    expect(problemOf(new FetchError("Invalid request: Field 'x' is required", "Bad Request", 400))).toEqual({
      kind: "refused",
      status: 400,
      code: "",
      message: "",
      details: {},
    })
  })

  it("met a shop that is broken, whatever its page says", () => {
    expect(problemOf(new FetchError("<h1>Bad gateway</h1>", "Bad Gateway", 502))).toEqual({
      kind: "broken",
      status: 502,
    })
    expect(problemOf(new TypeError("unforeseen"))).toEqual({ kind: "broken", status: 0 })
  })

  it("means that the access is lost when it is not found or has expired, and at no other time", () => {
    expect(accessLost(refusal(404, "booking_not_found"))).toBe(true)
    expect(accessLost(refusal(401, "access_expired"))).toBe(true)
    expect(accessLost(refusal(404, "participant_not_found"))).toBe(false)
    expect(accessLost(problemOf(new RequestFailed({ kind: "offline" })))).toBe(false)
  })
})
