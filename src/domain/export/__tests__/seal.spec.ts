import fc from "fast-check"
import { SALT_BYTES, seal, unseal } from "../seal"

const SALT = Buffer.alloc(SALT_BYTES, 7)
const KIB = 1024

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const all = async (stream: AsyncIterable<Uint8Array>) => {
  const read: Uint8Array[] = []
  for await (const piece of stream) read.push(piece)
  return Buffer.concat(read)
}
const sealed = (plain: Uint8Array, secret = "secret", salt = SALT) => all(seal(secret, salt, pieces(plain, 10_000)))
const opened = (bytes: Uint8Array, secret = "secret", size = 777) => all(unseal(secret, pieces(bytes, size)))
const plain = (length: number) => Buffer.from(Array.from({ length }, (_, index) => index % 251))

describe("A sealed file", () => {
  it.each([0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 200 * KIB])(
    "of %i bytes opens as what it was",
    async (length) => {
      expect((await opened(await sealed(plain(length)))).equals(plain(length))).toBe(true)
    }
  )

  it("opens however its bytes arrive", async () => {
    const bytes = await sealed(plain(150 * KIB))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1_000, max: 300_000 }), async (size) => {
        expect((await opened(bytes, "secret", size)).equals(plain(150 * KIB))).toBe(true)
      }),
      { numRuns: 10 }
    )
  })

  it("shows nothing of what is in it, and is another one with another salt", async () => {
    const text = Buffer.from("Anna Jahn, anna@example.com".repeat(100))
    const bytes = await sealed(text)
    expect(bytes.includes("Anna")).toBe(false)
    expect((await sealed(text, "secret", Buffer.alloc(SALT_BYTES, 8))).equals(bytes)).toBe(false)
  })

  it("does not open with another secret, with one bit altered, or with two blocks in each other's place", async () => {
    const bytes = await sealed(plain(200 * KIB))
    await expect(opened(bytes, "another")).rejects.toThrow()
    const altered = Buffer.from(bytes)
    altered[100_000] = (altered[100_000] ?? 0) ^ 1
    await expect(opened(altered)).rejects.toThrow()
    const block = 64 * KIB + 16
    const [first, second] = [32, 32 + block].map((at) => bytes.subarray(at, at + block))
    const swapped = Buffer.concat(
      [bytes.subarray(0, 32), second ?? "", first ?? "", bytes.subarray(32 + 2 * block)].map((one) => Buffer.from(one))
    )
    await expect(opened(swapped)).rejects.toThrow()
  })

  it("does not open when it was cut, wherever, or goes on where it ended", async () => {
    const bytes = await sealed(plain(150 * KIB))
    for (const length of [0, 10, 32, 40, 32 + 64 * KIB + 16, 32 + 2 * (64 * KIB + 16), bytes.length - 1])
      await expect(opened(bytes.subarray(0, length))).rejects.toThrow()
    await expect(opened(Buffer.concat([bytes, Buffer.alloc(5)]))).rejects.toThrow()
  })
})
