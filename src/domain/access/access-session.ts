import { createHmac, timingSafeEqual } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { inTime } from "../time/deadline"

/** What a session opens: one booking for somebody who has proven to be its booker, or one participant of it. */
export const accessSchema = z.object({
  booking_id: z.string(),
  /** The booking's token generation when access was given: raising it ends running sessions too. */
  generation: z.number().int(),
  /** A participant's own link opens the own ticket only (SPEC M18); null for the booker. */
  participant_id: z.string().nullable(),
  /** The participant's address when access was given, as a digest: another address ends it. Null for the booker. */
  participant_address: z.string().nullable(),
  /** ISO 8601 */
  expires_at: z.string(),
})
export type Access = z.infer<typeof accessSchema>

/** The session's text: the access itself and an HMAC-SHA256 over it. Nothing is stored (DESIGN 5). */
export function sealAccess(secret: string, access: Access): string {
  return seal(secret, Buffer.from(JSON.stringify(access)).toString("base64url"))
}

/** The access that a session's text was sealed for, with whether it still lasts; null when we never sealed it. */
export function unsealAccess(secret: string, sealed: string, now: string): (Access & { lasts: boolean }) | null {
  const body = sealed.split(".", 1)[0] ?? ""
  const given = Buffer.from(sealed)
  const expected = Buffer.from(seal(secret, body))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const access = accessSchema.parse(JSON.parse(Buffer.from(body, "base64url").toString()))
  return { ...access, lasts: inTime(now, access.expires_at) }
}

function seal(secret: string, body: string): string {
  return `${body}.${createHmac("sha256", secret).update(`access-session|${body}`).digest("base64url")}`
}
