import { createHmac, timingSafeEqual } from "node:crypto"

/** What a token may be used for. A token for one purpose is worth nothing for another (SPEC M18, C-03). */
export type TokenPurpose = "edit" | "pay" | "bank" | `participant:${string}` | `lookup:${string}`

export type TokenSubject = {
  booking_id: string
  number: string
  /** Raised to kill every token that was given out before: a new e-mail address, or by staff. */
  generation: number
  purpose: TokenPurpose
}

/**
 * The edit token of a booking: `TX-XXXX-XXXX.<mac>`. Nothing is stored; any mail can carry it. It is HMAC-SHA256 over
 * booking, purpose and generation (DESIGN 5), and goes into URL fragments only.
 */
export function editToken(secret: string, subject: TokenSubject): string {
  return `${subject.number}.${mac(secret, subject).toString("base64url")}`
}

/** The booking number that a token claims to open; proves nothing. Null when the text has not the shape of a token. */
export function numberInToken(token: string): string | null {
  return /^(TX-[A-Z0-9]{4}-[A-Z0-9]{4})\.[\w-]{43}$/.exec(token)?.[1] ?? null
}

/** Whether the token opens this subject; compared in constant time. */
export function opens(secret: string, subject: TokenSubject, token: string): boolean {
  const expected = Buffer.from(editToken(secret, subject))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function mac(secret: string, { booking_id, generation, purpose }: TokenSubject): Buffer {
  return createHmac("sha256", secret).update(`edit-token|${booking_id}|${purpose}|${generation}`).digest()
}
