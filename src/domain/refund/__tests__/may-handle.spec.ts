import { EVERYBODY, mayHandle } from "../may-handle"

const lists = { approve: ["user_boss"], pay: ["user_desk", "user_boss"] }

describe("who handles refunds", () => {
  it("is everybody on staff where nobody is named", () => {
    expect(mayHandle("pay", { lists: EVERYBODY, user: "user_new" })).toEqual({ ok: true, value: true })
  })

  it.each([
    ["approve", "user_boss", true],
    ["approve", "user_desk", false],
    ["pay", "user_desk", true],
    ["pay", null, false],
  ] as const)("%s by %s: %s", (step, user, may) => {
    const decision = mayHandle(step, { lists, user })
    expect(decision.ok ? true : decision.refusal).toEqual(may || { code: "refund_step_not_allowed", step })
  })
})
