import { readReasons } from "../reasons"

describe("Reasons, one a line", () => {
  it("are each once, without empty lines", () => {
    expect(readReasons(" Illness \n\nNo time\nIllness")).toEqual(["Illness", "No time"])
    expect(readReasons("  ")).toEqual([])
  })

  it("are at most 20, of at most 200 characters", () => {
    const lines = Array.from({ length: 21 }, (_, index) => `Reason ${index}`)
    expect(readReasons(lines.join("\n"))).toBeNull()
    expect(readReasons(lines.slice(1).join("\n"))).toHaveLength(20)
    expect(readReasons("x".repeat(201))).toBeNull()
  })
})
