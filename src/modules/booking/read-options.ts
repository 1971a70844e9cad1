import { hkdfSync } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { type BookingOptions, optionsSchema } from "./options"

/**
 * The plugin's options, checked. Without a secret of its own one is derived from Medusa's JWT secret (HKDF, RFC 5869):
 * one line in `medusa-config.ts` is then enough, and the derived secret tells nothing about the other.
 */
export function readOptions(options: unknown, jwtSecret: string | undefined): BookingOptions {
  const parsed = optionsSchema.safeParse(options ?? {})
  if (!parsed.success) {
    throw new Error(
      `medusa-plugin-bookings: the options in medusa-config.ts are not right.\n${z.prettifyError(parsed.error)}`
    )
  }
  const secret = parsed.data.secret ?? (jwtSecret ? derive(jwtSecret) : undefined)
  if (!secret) throw new Error("medusa-plugin-bookings: set the option `secret`, or projectConfig.http.jwtSecret.")
  return { ...parsed.data, secret }
}

function derive(jwtSecret: string): string {
  return Buffer.from(hkdfSync("sha256", jwtSecret, "", "medusa-plugin-bookings", 32)).toString("base64url")
}
