import { z } from "@medusajs/framework/zod"

/** So many attempts within a window of seconds. */
export type Limit = { points: number; seconds: number }

const limit = z
  .object({ points: z.number().int().min(1).max(100_000), seconds: z.number().int().min(1).max(86_400) })
  .strict()

/** What is counted, each left out as far as the shop does not change it. */
export const limitsSchema = z
  .object({ number: limit, address: limit, ip: limit, overall: limit, edits: limit, uploads: limit, mails: limit })
  .partial()
  .strict()
export type Limits = Required<z.infer<typeof limitsSchema>>
export type LimitName = keyof Limits

/** Attempts allowed, by what is counted (SPEC P7, SCENARIOS C-07, C-16). */
export const DEFAULT_LIMITS: Limits = {
  /** Wrong proofs for one booking number: then its link is locked for the window. */
  number: { points: 5, seconds: 900 },
  /** Wrong proofs with one e-mail address. */
  address: { points: 10, seconds: 900 },
  /** Wrong proofs from one IP address, whatever the numbers. */
  ip: { points: 30, seconds: 900 },
  /** Wrong proofs altogether: beyond this everybody is slowed down and staff are alerted, nobody is locked out. */
  overall: { points: 300, seconds: 60 },
  /** Edits of one booking by its customer. */
  edits: { points: 20, seconds: 3600 },
  /** Codes and links mailed because somebody asked: for one booking, and to one address. */
  mails: { points: 5, seconds: 900 },
  /** Files sent for one cart or booking, and from one IP address. */
  uploads: { points: 120, seconds: 3600 },
}
