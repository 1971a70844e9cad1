import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto"

const CIPHER = "aes-256-gcm"
const IV_BYTES = 12
const TAG_BYTES = 16

/** Where money is to go (SPEC U23). */
export type BankDetails = { holder: string; iban: string }

export type BankKey = {
  /** The shop's. */
  secret: string
  /** Random, of these details alone, hex. */
  salt: string
  /** The details open for this booking only. */
  booking_id: string
}

/**
 * Bank details as they are stored: AES-256-GCM with a key of their own (HKDF of secret and salt). Layout: iv, sealed
 * text, tag; base64.
 * @param iv 12 random bytes
 */
export function sealBankDetails(key: BankKey, { holder, iban }: BankDetails, iv: Buffer): string {
  const cipher = createCipheriv(CIPHER, keyOf(key), iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(key.booking_id))
  const text = JSON.stringify({ holder, iban })
  return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString("base64")
}

/** The details again; null where the shop's secret is another one now, or they were tampered with. */
export function unsealBankDetails(key: BankKey, sealed: string): BankDetails | null {
  const bytes = Buffer.from(sealed, "base64")
  if (bytes.length < IV_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv(CIPHER, keyOf(key), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(key.booking_id))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
    return JSON.parse(text.toString()) as BankDetails
  } catch {
    return null
  }
}

function keyOf({ secret, salt }: BankKey): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, Buffer.from(salt, "hex"), "medusa-plugin-bookings/bank-details", 32))
}
