import { dueScope } from "../due-scope"

/** Local time: the server's night. */
const at = (day: number, hour: number) => new Date(2027, 2, day, hour, 29)

describe("what the hourly job goes through", () => {
  it.each([
    ["everything, in a shop that never did", null, at(3, 14), "full"],
    ["everything once a night", at(2, 2), at(3, 2), "full"],
    ["what changed lately, in the same night", at(3, 2), at(3, 3), "recent"],
    ["what changed lately, by day", at(3, 2), at(3, 14), "recent"],
    ["what changed lately, also a day after a night was missed", at(2, 3), at(3, 23), "recent"],
    ["everything even by day, after two nights without it", at(1, 3), at(3, 4), "full"],
    ["everything even by day, after two days", at(1, 3), at(3, 10), "full"],
    ["what changed lately, at the night's end", at(2, 3), at(3, 5), "recent"],
  ] as const)("%s", (_name, last_full_at, now, scope) => {
    expect(dueScope({ last_full_at, now })).toBe(scope)
  })
})
