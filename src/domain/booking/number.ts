/** Letters and digits that nobody confuses on the phone or on paper: no 0 O, 1 I L, 5 S, 8 B, 2 Z. */
const ALPHABET = "3467ACDEFGHJKMNPQRTUVWXY9"

const NUMBER = /^TX-[3467ACDEFGHJKMNPQRTUVWXY9]{4}-[3467ACDEFGHJKMNPQRTUVWXY9]{4}$/

/**
 * A booking number `TX-XXXX-XXXX` from 8 random bytes (25^8 = 1.5 * 10^11 numbers; a unique index refuses the rare twin).
 * A number identifies a booking; it never opens one (SPEC P7).
 */
export function bookingNumber(random: Uint8Array): string {
  const code = spell(random, 8)
  return `TX-${code.slice(0, 4)}-${code.slice(4)}`
}

/** A ticket code from 16 random bytes: what the QR code on a ticket says. 25^16 possibilities cannot be guessed. */
export function ticketCode(random: Uint8Array): string {
  return spell(random, 16)
}

/** A number as people type it (`tx abcd efgh`) in its written form, or null when it can't be one. */
export function readBookingNumber(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, "")
  const number = `TX-${letters.slice(2, 6)}-${letters.slice(6)}`
  return letters.startsWith("TX") && NUMBER.test(number) ? number : null
}

function spell(random: Uint8Array, length: number): string {
  if (random.length < length) throw new RangeError(`${length} random bytes are needed`)
  return Array.from(random.slice(0, length), (byte) => ALPHABET[byte % ALPHABET.length]).join("")
}
