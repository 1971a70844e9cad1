import { createHmac } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"

/** Attempts allowed in a window of seconds, by what is counted (SPEC P7, SCENARIOS C-07, C-16). */
const LIMITS = {
  /** Wrong proofs for one booking number: then its link is locked for the window. */
  number: { points: 5, duration: 900 },
  /** Wrong proofs with one e-mail address. */
  address: { points: 10, duration: 900 },
  /** Wrong proofs from one IP address, whatever the numbers. */
  ip: { points: 30, duration: 900 },
  /** Wrong proofs altogether: beyond this everybody is slowed down and staff are alerted, nobody is locked out. */
  overall: { points: 300, duration: 60 },
  /** Edits of one booking by its customer. */
  edits: { points: 20, duration: 3600 },
} as const
export type Limit = keyof typeof LIMITS

const SLOWED_BY_MS = 1500

const limiters = new WeakMap<BookingModuleService, Map<Limit, RateLimiterAbstract>>()

/** Counts one attempt. Throws `too_many_requests` once the limit is reached. */
export async function countAttempt(container: MedusaContainer, limit: Limit, key: string): Promise<void> {
  const outcome = await consume(container, limit, key)
  if (outcome.allowed) return
  throw new RefusalError({
    code: "too_many_requests",
    retry_after: Math.max(1, Math.ceil(outcome.msBeforeNext / 1000)),
  })
}

/** Takes an attempt back that turned out to be right. */
export async function forgetAttempt(container: MedusaContainer, limit: Limit, key: string): Promise<void> {
  await limiterFor(container, limit).reward(digest(container, limit, key), 1)
}

/** Slows everybody down while more proofs fail than a shop ever sees, and says so in the log. */
export async function slowDownUnderAttack(container: MedusaContainer): Promise<void> {
  const { allowed } = await consume(container, "overall", "all")
  if (allowed) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn("bookings: unusually many failed attempts to open bookings; answers are slowed down")
  await wait(SLOWED_BY_MS)
}

type Outcome = { allowed: boolean; msBeforeNext: number }

async function consume(container: MedusaContainer, limit: Limit, key: string): Promise<Outcome> {
  const limiter = limiterFor(container, limit)
  try {
    await limiter.consume(digest(container, limit, key))
    return { allowed: true, msBeforeNext: 0 }
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected
    const { msBeforeNext } = rejected
    if (msBeforeNext <= LIMITS[limit].duration * 1000) return { allowed: false, msBeforeNext }
  }
  // No window is that long: the clock has gone back since it began. A new one begins now.
  await limiter.delete(digest(container, limit, key))
  return consume(container, limit, key)
}

function limiterFor(container: MedusaContainer, limit: Limit): RateLimiterAbstract {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const own = limiters.get(bookings) ?? new Map<Limit, RateLimiterAbstract>()
  limiters.set(bookings, own)
  const limiter = own.get(limit) ?? createLimiter(container, limit, bookings.options.rate_limit_store)
  own.set(limit, limiter)
  return limiter
}

function createLimiter(container: MedusaContainer, limit: Limit, store: "memory" | "postgres"): RateLimiterAbstract {
  const inMemory = new RateLimiterMemory(LIMITS[limit])
  if (store === "memory") return inMemory
  return new RateLimiterPostgres({
    ...LIMITS[limit],
    storeClient: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    storeType: "knex",
    tableName: "booking_rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: true,
    insuranceLimiter: inMemory,
  })
}

/** Keys are digests: the table of attempts holds no addresses and no booking numbers. */
function digest(container: MedusaContainer, limit: Limit, key: string): string {
  const { secret } = container.resolve<BookingModuleService>(BOOKING_MODULE).options
  return `${limit}:${createHmac("sha256", secret).update(key).digest("base64url")}`
}
