import { accessLost, problemOf, RequestFailed } from "../problem"
import { readProblem } from "../request"

const answer = (status: number, body: unknown, headers = {}) =>
  readProblem(new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers }))

describe("An answer that is no success", () => {
  it("is a refusal with the shop's reason and figures", async () => {
    const body = { type: "gone", code: "editing_closed", message: "Too late.", details: { terms: "Ask us." } }
    expect(await answer(410, body)).toEqual({
      kind: "refused",
      status: 410,
      code: "editing_closed",
      message: "Too late.",
      details: { terms: "Ask us." },
    })
  })

  it("says how long to wait, by its body or by Retry-After", async () => {
    const headers = { "retry-after": "60" }
    expect(await answer(429, { details: { retry_after: 59 } }, headers)).toMatchObject({ details: { retry_after: 59 } })
    expect(await answer(429, "slow down", headers)).toMatchObject({ details: { retry_after: 60 } })
  })

  it("of Medusa's own kind is known by its type", async () => {
    expect(await answer(400, { type: "invalid_data", message: "No." })).toMatchObject({ code: "invalid_data" })
  })

  it("is the shop's trouble when the shop broke, whatever its page says", async () => {
    expect(await answer(502, "<h1>Bad gateway</h1>")).toEqual({ kind: "broken", status: 502 })
    expect(problemOf(new TypeError("unforeseen"))).toEqual({ kind: "broken", status: 0 })
  })

  it("means that the access is lost when it is not found or has expired, and at no other time", async () => {
    expect(accessLost(await answer(404, { code: "booking_not_found" }))).toBe(true)
    expect(accessLost(await answer(401, { code: "access_expired" }))).toBe(true)
    expect(accessLost(await answer(404, { code: "participant_not_found" }))).toBe(false)
    expect(accessLost(problemOf(new RequestFailed({ kind: "offline" })))).toBe(false)
  })
})
