import fc from "fast-check"
import { addressCode, isAddressCode, spelledCode } from "../address-code"

const SECRET = "a secret that only the shop knows"
const SUBJECT = { proof_id: "bapr_1", booking_id: "bkg_anna", email: "new@example.com" }

describe("the code that proves a new address", () => {
  it("is eight digits, whatever it is for, and reads in two halves", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (proof_id, email) => {
        expect(addressCode(SECRET, { ...SUBJECT, proof_id, email })).toMatch(/^\d{8}$/)
      })
    )
    expect(spelledCode("04127386")).toBe("0412 7386")
  })

  it("fits with spaces and without", () => {
    const code = addressCode(SECRET, SUBJECT)
    for (const typed of [code, spelledCode(code), ` ${code} `, code.split("").join(" ")]) {
      expect(isAddressCode(SECRET, SUBJECT, typed)).toBe(true)
    }
  })

  it("fits no other proof, booking, address or secret", () => {
    const code = addressCode(SECRET, SUBJECT)
    for (const other of [{ proof_id: "bapr_2" }, { booking_id: "bkg_ben" }, { email: "other@example.com" }]) {
      expect(isAddressCode(SECRET, { ...SUBJECT, ...other }, code)).toBe(false)
    }
    expect(isAddressCode("another secret", SUBJECT, code)).toBe(false)
  })

  it("is no other text", () => {
    const code = addressCode(SECRET, SUBJECT)
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        fc.pre(typed.replace(/\s/g, "") !== code)
        expect(isAddressCode(SECRET, SUBJECT, typed)).toBe(false)
      })
    )
  })
})
