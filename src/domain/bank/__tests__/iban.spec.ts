import fc from "fast-check"
import { maskIban, printIban, readIban } from "../iban"

/** Examples of the registry. */
const REAL = [
  "DE89 3704 0044 0532 0130 00",
  "AT61 1904 3002 3457 3201",
  "CH93 0076 2011 6238 5295 7",
  "FR14 2004 1010 0505 0001 3M02 606",
  "GB29 NWBK 6016 1331 9268 19",
  "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
  "NO93 8601 1117 947",
]
const faultOf = (text: string) => {
  const read = readIban(text)
  return read.ok ? null : read.refusal
}

describe("an IBAN (SPEC U23)", () => {
  it.each(REAL)("%s is one, however it is written", (written) => {
    const plain = written.replaceAll(" ", "")
    for (const text of [written, plain, plain.toLowerCase(), ` ${written} `, written.replaceAll(" ", "-")]) {
      expect(readIban(text)).toEqual({ ok: true, value: plain })
    }
    expect(printIban(plain)).toBe(written)
  })

  it("shows its country and its last four digits, and no more", () => {
    expect(maskIban("DE89370400440532013000")).toEqual({ country: "DE", last_four: "3000" })
  })

  it.each([
    ["", "shape"],
    ["my bank", "shape"],
    ["DE89<script>", "shape"],
    ["US64 SVBK US6S 3300 9586 71", "country"],
    ["DE89 3704 0044 0532 0130 0", "length"],
    ["DE89 3704 0044 0532 0130 01", "checksum"],
  ])("%s is refused: %s, and the refusal does not repeat it", (text, reason) => {
    expect(faultOf(text)).toEqual({ code: "iban_invalid", reason })
  })

  it("with any one digit mistyped is refused, and with any two neighbours exchanged", () => {
    const iban = "DE89370400440532013000"
    const at = fc.integer({ min: 2, max: iban.length - 1 })
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 9 }), (place, more) => {
        const digit = (Number(iban[place]) + more) % 10
        expect(readIban(`${iban.slice(0, place)}${digit}${iban.slice(place + 1)}`).ok).toBe(false)
      })
    )
    for (let place = 4; place < iban.length - 1; place += 1) {
      const [a, b] = [iban[place], iban[place + 1]]
      if (a === b) continue
      expect(readIban(`${iban.slice(0, place)}${b}${a}${iban.slice(place + 2)}`).ok).toBe(false)
    }
  })
})
