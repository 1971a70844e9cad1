import { isAmbiguous } from "../is-ambiguous"

describe("an error of a provider", () => {
  it.each([
    ["socket hang up"],
    ["read ECONNRESET"],
    ["Request timed out"],
    ["connect timeout"],
    ["fetch failed"],
    ["The operation was aborted"],
    ["Connection terminated unexpectedly"],
    ["terminating connection due to administrator command"],
  ])("%j leaves open whether money moved", (message) => expect(isAmbiguous(new Error(message))).toBe(true))

  it.each([
    ["insufficient funds"],
    ["Your card was declined."],
    ["connect ECONNREFUSED 127.0.0.1:443"],
    ["You cannot refund more than what is captured on the payment."],
    ["canceling statement due to lock timeout"],
    ["Timed-out acquiring lock."],
  ])("%j is a plain no", (message) => expect(isAmbiguous(new Error(message))).toBe(false))

  it("is known by its code, and by the code of its cause", () => {
    expect(isAmbiguous({ message: "", code: "57P01" })).toBe(true)
    expect(isAmbiguous(new Error("no answer", { cause: { code: "UND_ERR_HEADERS_TIMEOUT" } }))).toBe(true)
    expect(isAmbiguous("nothing")).toBe(false)
  })
})
