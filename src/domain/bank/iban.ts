import { accept, type Decision, refuse } from "../decision"

/** How long an IBAN of each country is (ISO 13616, the registry of SWIFT). */
const LENGTHS = lengths(
  "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 " +
    "FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 " +
    "LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 " +
    "SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
)

/** What is wrong with it: no IBAN at all, of no country that has them, of another length than its country's, mistyped. */
export type IbanFault = "shape" | "country" | "length" | "checksum"

/** Of an IBAN what may be shown to everybody on staff. */
export type MaskedIban = { country: string; last_four: string }

/** Reads an IBAN as people write it, with blanks and in any case. @returns it without blanks, in capitals */
export function readIban(text: string): Decision<string> {
  const iban = text.replace(/[\s.-]/g, "").toUpperCase()
  const fault = faultOf(iban)
  return fault ? refuse({ code: "iban_invalid", reason: fault }) : accept(iban)
}

export function maskIban(iban: string): MaskedIban {
  return { country: iban.slice(0, 2), last_four: iban.slice(-4) }
}

/** In groups of four, as on paper. */
export function printIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, "$1 ")
}

function faultOf(iban: string): IbanFault | null {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{4,30}$/.test(iban)) return "shape"
  const length = LENGTHS.get(iban.slice(0, 2))
  if (length === undefined) return "country"
  if (length !== iban.length) return "length"
  return remainder(iban.slice(4) + iban.slice(0, 4)) === 1 ? null : "checksum"
}

/** Modulo 97 with A as 10 to Z as 35 (ISO 7064), digit by digit: the whole number is too long for a number. */
function remainder(rearranged: string): number {
  const digits = rearranged.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0)
}

function lengths(registry: string): ReadonlyMap<string, number> {
  return new Map(registry.split(" ").map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]))
}
