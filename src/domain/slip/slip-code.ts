import { readBookingNumber } from "../booking/number"
import { type Minor, minor } from "../money/minor"

/** What a slip asks of the till: to take a payment, or to pay money back. */
export type SlipKind = "payment" | "refund"

/** What the barcode of a slip says. `amount` is in minor units, never below 1. */
export type SlipCode = {
  kind: SlipKind
  /** The booking's: `TX-XXXX-XXXX`. */
  number: string
  /** Under which the till books it; empty where the shop has none. */
  article_number: string
  amount: Minor
  /** ISO 4217, lower case. */
  currency_code: string
}

/** Capitals, digits and hyphens: what every scanner types alike. */
export const ARTICLE_NUMBER = /^[A-Z0-9-]{0,20}$/

const LETTERS = { payment: "P", refund: "R" } as const
const WRITTEN = /^([PR])\.(TX[A-Z0-9]{8})\.([A-Z0-9-]{0,20})\.([1-9][0-9]{0,14})\.([A-Z]{3})$/

/**
 * The text of a slip's barcode (SPEC V8): kind, booking number without hyphens, article number, amount in minor units and
 * currency, with points between: `P.TX7K4MQR9T.4711.20000.EUR`. Code 128; at most 53 characters.
 */
export function writeSlipCode({ kind, number, article_number, amount, currency_code }: SlipCode): string {
  return [LETTERS[kind], number.replaceAll("-", ""), article_number, amount, currency_code.toUpperCase()].join(".")
}

/** What was scanned or typed from a slip; null: it is none. */
export function readSlipCode(scanned: string): SlipCode | null {
  const [, letter, digits = "", article_number = "", amount = "", currency = ""] =
    WRITTEN.exec(scanned.trim().toUpperCase()) ?? []
  const number = readBookingNumber(digits)
  if (!number) return null
  const kind = letter === LETTERS.refund ? "refund" : "payment"
  return { kind, number, article_number, amount: minor(Number(amount)), currency_code: currency.toLowerCase() }
}
