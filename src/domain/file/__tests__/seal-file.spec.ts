import { randomBytes } from "node:crypto"
import fc from "fast-check"
import { sealFile, unsealFile } from "../seal-file"

const key = { secret: "a-secret-for-tests-only", salt: "00".repeat(32), file_id: "bfil_1" }
const sealed = (content: string) => sealFile(key, Buffer.from(content), randomBytes(12))

describe("a sealed file", () => {
  it("opens again to the same content, and shows none of it meanwhile", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 500 }), (bytes) => {
        const content = Buffer.from(bytes)
        const box = sealFile(key, content, randomBytes(12))
        expect(box.includes(content)).toBe(false)
        expect(unsealFile(key, box)).toEqual(content)
      })
    )
  })

  it.each([
    ["another secret", { secret: "another-secret-for-tests" }],
    ["another salt: forgetting it erases the file", { salt: "11".repeat(32) }],
    ["another file's id: contents cannot be swapped", { file_id: "bfil_2" }],
  ])("does not open with %s", (_, other) => {
    expect(unsealFile({ ...key, ...other }, sealed("passport of Anna"))).toBeNull()
  })

  it("does not open when a single bit was changed, or when it was cut", () => {
    const box = sealed("passport of Anna")
    for (let place = 0; place < box.length; place += 1) {
      const bent = Buffer.from(box)
      bent[place] = (bent[place] ?? 0) ^ 1
      expect(unsealFile(key, bent)).toBeNull()
      expect(unsealFile(key, box.subarray(0, place))).toBeNull()
    }
  })
})
