import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ACTIONS } from "../known-words"

const SRC = join(__dirname, "..", "..", "..", "..")

/** Every action that a source of the server writes into the log as a literal. */
function loggedActions(): string[] {
  const sources = ["modules", "workflows"].flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
      .map((file) => readFileSync(join(SRC, folder, file), "utf8"))
  )
  const actions = sources.flatMap((source) => [...source.matchAll(/\baction: "([a-z_]+\.[a-z_]+)"/g)])
  return [...new Set(actions.flatMap(([, action]) => action ?? []))]
}

describe("the words of a history", () => {
  it("have a sentence for every action that the server logs", () => {
    const actions = loggedActions()
    expect(actions).toContain("booking.updated")
    expect(actions.filter((action) => !ACTIONS[action])).toEqual([])
  })
})
