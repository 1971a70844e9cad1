import { electronicFormatIBAN, friendlyFormatIBAN, ValidationErrorsIBAN, validateIBAN } from "ibantools"
import { accept, type Decision, refuse } from "../decision"

/** What is wrong with it: no IBAN at all, of no country that has them, of another length than its country's, mistyped. */
export type IbanFault = "shape" | "country" | "length" | "checksum"

/** Of an IBAN what may be shown to everybody on staff. */
export type MaskedIban = { country: string; last_four: string }

/**
 * Reads an IBAN as people write it, with blanks and in any case (ISO 13616; the check digits by ISO 7064).
 * @returns it without blanks, in capitals
 */
export function readIban(text: string): Decision<string> {
  const iban = (electronicFormatIBAN(text) ?? "").replaceAll(".", "")
  const { valid, errorCodes } = validateIBAN(iban)
  return valid ? accept(iban) : refuse({ code: "iban_invalid", reason: faultIn(iban, errorCodes) })
}

export function maskIban(iban: string): MaskedIban {
  return { country: iban.slice(0, 2), last_four: iban.slice(-4) }
}

/** In groups of four, as on paper. */
export function printIban(iban: string): string {
  return friendlyFormatIBAN(iban) ?? iban
}

function faultIn(iban: string, errors: readonly ValidationErrorsIBAN[]): IbanFault {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{4,30}$/.test(iban)) return "shape"
  if (errors.includes(ValidationErrorsIBAN.NoIBANCountry)) return "country"
  return errors.includes(ValidationErrorsIBAN.WrongBBANLength) ? "length" : "checksum"
}
