import fc from "fast-check"
import { bookingNumber, readBookingNumber, ticketCode } from "../number"

const random = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })

describe("bookingNumber", () => {
  it("has the shape TX-XXXX-XXXX and no character that people confuse", () => {
    fc.assert(
      fc.property(random(8), (bytes) => {
        expect(bookingNumber(bytes)).toMatch(/^TX-[^\s]{4}-[^\s]{4}$/)
        expect(bookingNumber(bytes).slice(3)).not.toMatch(/[0O1IL5S8B2Za-z]/)
      })
    )
  })

  it("uses every byte: no two bytes apart give the same number by being left out", () => {
    const numbers = Array.from({ length: 8 }, (_, place) => bookingNumber(new Uint8Array(8).fill(1, place, place + 1)))
    expect(new Set(numbers).size).toBe(8)
  })

  it("has 25 characters to choose from, each as good as another", () => {
    const spelled =
      ticketCode(Uint8Array.from({ length: 16 }, (_, byte) => byte)) +
      ticketCode(Uint8Array.from({ length: 16 }, (_, byte) => byte + 9))
    expect(new Set(spelled).size).toBe(25)
  })

  it("needs its chance: too few random bytes are a mistake", () => {
    expect(() => bookingNumber(new Uint8Array(7))).toThrow(RangeError)
    expect(() => ticketCode(new Uint8Array(15))).toThrow(RangeError)
  })
})

describe("ticketCode", () => {
  it("has 16 characters that survive a bad printer", () => {
    fc.assert(fc.property(random(16), (bytes) => expect(ticketCode(bytes)).toMatch(/^[34679AC-HJKMNP-RT-Y]{16}$/)))
  })
})

describe("readBookingNumber", () => {
  it("reads a number however it was typed", () => {
    const separators = fc.constantFrom("", " ", "-", " - ", ".", "–", "\t")
    fc.assert(
      fc.property(random(8), separators, separators, fc.boolean(), (bytes, first, second, small) => {
        const number = bookingNumber(bytes)
        const [, left, right] = number.split("-")
        const typed = ` TX${first}${left}${second}${right} `
        expect(readBookingNumber(small ? typed.toLowerCase() : typed)).toBe(number)
      })
    )
  })

  it.each([
    ["nothing", ""],
    ["only the beginning", "TX-3467"],
    ["a character too many", "TX-3467-ACDEF"],
    ["a character that no number has", "TX-3467-ACDO"],
    ["another prefix", "TY-3467-ACDE"],
    ["no prefix", "3467-ACDE"],
  ])("takes %s for no number", (_case, typed) => {
    expect(readBookingNumber(typed)).toBeNull()
  })

  it("survives whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (typed) => {
        expect(readBookingNumber(typed) ?? "TX-3467-ACDE").toMatch(/^TX-\w{4}-\w{4}$/)
      })
    )
  })
})
