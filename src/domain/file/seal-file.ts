import { createCipheriv, createDecipheriv, hkdfSync } from "node:crypto"

const CIPHER = "aes-256-gcm"
const IV_BYTES = 12
const TAG_BYTES = 16

/** What a file's content is sealed with. Without its salt nobody opens it again: forgetting the salt erases the file. */
export type SealKey = {
  /** The shop's. */
  secret: string
  /** Random, of this file alone, hex. */
  salt: string
  /** The content opens under this id only. */
  file_id: string
}

/**
 * A file's content as it goes to Medusa's file module, whose local provider serves what is private to everybody:
 * AES-256-GCM with a key of its own (HKDF of secret and salt). Layout: iv, sealed content, tag.
 * @param iv 12 random bytes
 */
export function sealFile(key: SealKey, content: Buffer, iv: Buffer): Buffer {
  const cipher = createCipheriv(CIPHER, keyOf(key), iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(key.file_id))
  return Buffer.concat([iv, cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** The content again; null where it is not what was sealed with this key. */
export function unsealFile(key: SealKey, sealed: Buffer): Buffer | null {
  if (sealed.length < IV_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv(CIPHER, keyOf(key), sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(key.file_id))
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()])
  } catch {
    return null
  }
}

function keyOf({ secret, salt }: SealKey): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, Buffer.from(salt, "hex"), "medusa-plugin-bookings/file", 32))
}
