import { createHmac } from "node:crypto"

/** What an address is known by where it must not stand itself: in tables and in access sessions. */
export function addressDigest(secret: string, email: string): string {
  return createHmac("sha256", secret).update(`address|${email.trim().toLowerCase()}`).digest("base64url")
}
