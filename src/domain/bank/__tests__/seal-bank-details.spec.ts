import { randomBytes } from "node:crypto"
import { sealBankDetails, unsealBankDetails } from "../seal-bank-details"

const KEY = { secret: "a-secret-for-tests-only", salt: "00ff", booking_id: "bkg_1" }
const ANNA = { holder: "Anna Jahn", iban: "DE89370400440532013000" }

describe("sealed bank details (SPEC U23)", () => {
  const sealed = sealBankDetails(KEY, ANNA, randomBytes(12))

  it("open with their key, and show nothing without it", () => {
    expect(unsealBankDetails(KEY, sealed)).toEqual(ANNA)
    expect(Buffer.from(sealed, "base64").toString("latin1")).not.toMatch(/Anna|0532013000/)
    expect(sealBankDetails(KEY, ANNA, randomBytes(12))).not.toBe(sealed)
  })

  it.each([
    ["another secret", { ...KEY, secret: "another-secret-for-tests" }],
    ["another salt", { ...KEY, salt: "ff00" }],
    ["another booking", { ...KEY, booking_id: "bkg_2" }],
  ])("do not open with %s", (_, key) => {
    expect(unsealBankDetails(key, sealed)).toBeNull()
  })

  it("do not open when they were cut or changed", () => {
    const bytes = Buffer.from(sealed, "base64")
    const changed = Buffer.from(bytes)
    changed.writeUInt8((changed.readUInt8(20) + 1) % 256, 20)
    for (const broken of [changed, bytes.subarray(0, -1), Buffer.alloc(3)]) {
      expect(unsealBankDetails(KEY, broken.toString("base64"))).toBeNull()
    }
  })
})
