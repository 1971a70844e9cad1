import { ahead } from "../ahead"

async function* counting(made: number[], last: number, error?: string) {
  try {
    for (let number = 1; number <= last; number += 1) {
      made.push(number)
      yield number
    }
    if (error) throw new Error(error)
  } finally {
    made.push(0)
  }
}
const turn = () => new Promise((done) => setImmediate(done))

describe("One step ahead", () => {
  it("gives everything in order, with one more made than is used", async () => {
    const made: number[] = []
    const seen: [number, number][] = []
    for await (const number of ahead(counting(made, 3))) {
      await turn()
      seen.push([number, made.filter(Boolean).length])
    }
    expect(seen).toEqual([
      [1, 2],
      [2, 3],
      [3, 3],
    ])
  })

  it("breaks off where the things do, after those that were made", async () => {
    const seen: number[] = []
    const all = async () => {
      for await (const number of ahead(counting([], 2, "gone"))) seen.push(number)
    }
    await expect(all()).rejects.toThrow("gone")
    expect(seen).toEqual([1, 2])
  })

  it("ends the things when nobody wants more, also where the next one would have failed", async () => {
    const made: number[] = []
    for await (const _ of ahead(counting(made, 1, "never heard of"))) break
    await turn()
    expect(made).toEqual([1, 0])
  })
})
