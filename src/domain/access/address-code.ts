import { createHmac, timingSafeEqual } from "node:crypto"

/** How long a code is good for. */
export const CODE_MINUTES = 30
/** Wrong codes before a new one must be asked for. */
export const MAX_CODE_ATTEMPTS = 5
const DIGITS = 8

export type CodeSubject = { proof_id: string; booking_id: string; email: string }

/**
 * The code that proves a new e-mail address (SPEC P12): eight digits of an HMAC-SHA256, so it is stored nowhere and made
 * when the mail is. Guessing is bounded by the attempts of one proof, and by how often a proof can be asked for.
 */
export function addressCode(secret: string, { proof_id, booking_id, email }: CodeSubject): string {
  const mac = createHmac("sha256", secret).update(`address-proof|${booking_id}|${proof_id}|${email}`).digest()
  return (mac.readUIntBE(0, 6) % 10 ** DIGITS).toString().padStart(DIGITS, "0")
}

/** Whether somebody typed the code; spaces do not count. Compared in constant time. */
export function isAddressCode(secret: string, subject: CodeSubject, typed: string): boolean {
  const expected = Buffer.from(addressCode(secret, subject))
  const given = Buffer.from(typed.replace(/\s/g, ""))
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** The code as people read it aloud: `1234 5678`. */
export function spelledCode(code: string): string {
  return `${code.slice(0, DIGITS / 2)} ${code.slice(DIGITS / 2)}`
}
