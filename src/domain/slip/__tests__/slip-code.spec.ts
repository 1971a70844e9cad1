import fc from "fast-check"
import { bookingNumber } from "../../booking/number"
import { minor } from "../../money/minor"
import { ARTICLE_NUMBER, readSlipCode, type SlipCode, writeSlipCode } from "../slip-code"

const code: fc.Arbitrary<SlipCode> = fc.record({
  kind: fc.constantFrom("payment", "refund"),
  number: fc.uint8Array({ minLength: 8, maxLength: 8 }).map(bookingNumber),
  article_number: fc.stringMatching(ARTICLE_NUMBER),
  amount: fc.integer({ min: 1, max: 999_999_999_999_999 }).map(minor),
  currency_code: fc.constantFrom("eur", "jpy", "kwd"),
})

describe("the barcode of a slip", () => {
  it("says kind, booking, article, amount and currency", () => {
    const slip = { number: "TX-7K4M-QR9T", article_number: "4711", amount: minor(20000), currency_code: "eur" }
    expect(writeSlipCode({ ...slip, kind: "payment" })).toBe("P.TX7K4MQR9T.4711.20000.EUR")
    expect(writeSlipCode({ ...slip, kind: "refund", article_number: "" })).toBe("R.TX7K4MQR9T..20000.EUR")
  })

  it("is read back as it was written, also in small letters and with what a scanner adds", () => {
    fc.assert(
      fc.property(code, (slip) => {
        const written = writeSlipCode(slip)
        expect(written.length).toBeLessThanOrEqual(53)
        expect(written).toMatch(/^[A-Z0-9.-]+$/)
        expect(readSlipCode(written)).toEqual(slip)
        expect(readSlipCode(` ${written.toLowerCase()}\r\n`)).toEqual(slip)
      })
    )
  })

  it.each([
    "",
    "TX-7K4M-QR9T",
    "P.TX7K4MQR9T.4711.20000",
    "X.TX7K4MQR9T.4711.20000.EUR",
    "P.TX7K4MQR9O.4711.20000.EUR",
    "P.TX7K4MQR9T.4711.0.EUR",
    "P.TX7K4MQR9T.4711.-5.EUR",
    "P.TX7K4MQR9T.47 11.20000.EUR",
    "P.TX7K4MQR9T.4711.20000.EUR.",
    `P.TX7K4MQR9T.${"1".repeat(21)}.20000.EUR`,
    `P.TX7K4MQR9T.4711.${"9".repeat(400)}.EUR`,
  ])("is nothing else: %j", (scanned) => {
    expect(readSlipCode(scanned)).toBeNull()
  })

  it("is none, whatever else is typed", () => {
    fc.assert(fc.property(fc.string(), (typed) => readSlipCode(typed) === null || typed.includes(".")))
  })
})
