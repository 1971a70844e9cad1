import { createHmac } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible"
import { RefusalError } from "../../domain/refusal/refusal-error"
import type { Limit, LimitName } from "../../domain/settings/limits"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { loadSettings } from "../../workflows/settings/load-settings"

const SLOWED_BY_MS = 1500

const limiters = new WeakMap<BookingModuleService, Map<string, RateLimiterAbstract>>()

/** Counts one attempt against the limit that the shop's settings name. Throws `too_many_requests` once the limit is reached. */
export async function countAttempt(container: MedusaContainer, limit: LimitName, key: string): Promise<void> {
  const outcome = await consume(container, limit, key)
  if (outcome.allowed) return
  throw new RefusalError({
    code: "too_many_requests",
    retry_after: Math.max(1, Math.ceil(outcome.msBeforeNext / 1000)),
  })
}

/**
 * Counts a mail that somebody asks for: for what it is about, for whom it goes to, and for the IP address it is asked
 * from, apart from the wrong proofs from there. Throws `too_many_requests`.
 */
export async function countMail(req: MedusaRequest<unknown>, about: string, to: string): Promise<void> {
  await countAttempt(req.scope, "ip", `mail|${req.ip ?? "unknown"}`)
  await countAttempt(req.scope, "mails", `about|${about}`)
  await countAttempt(req.scope, "mails", `to|${to}`)
}

/** Takes an attempt back that turned out to be right. */
export async function forgetAttempt(container: MedusaContainer, limit: LimitName, key: string): Promise<void> {
  const { limits } = await loadSettings(container)
  await limiterFor(container, limit, limits[limit]).reward(digest(container, limit, key), 1)
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

async function consume(container: MedusaContainer, limit: LimitName, key: string): Promise<Outcome> {
  const { limits } = await loadSettings(container)
  const limiter = limiterFor(container, limit, limits[limit])
  try {
    await limiter.consume(digest(container, limit, key))
    return { allowed: true, msBeforeNext: 0 }
  } catch (rejected) {
    if (!(rejected instanceof RateLimiterRes)) throw rejected
    const { msBeforeNext } = rejected
    if (msBeforeNext <= limits[limit].seconds * 1000) return { allowed: false, msBeforeNext }
  }
  // No window is that long: the clock has gone back since it began. A new one begins now.
  await limiter.delete(digest(container, limit, key))
  return consume(container, limit, key)
}

function limiterFor(container: MedusaContainer, name: LimitName, limit: Limit): RateLimiterAbstract {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const own = limiters.get(bookings) ?? new Map<string, RateLimiterAbstract>()
  limiters.set(bookings, own)
  const key = `${name}:${limit.points}:${limit.seconds}`
  const limiter = own.get(key) ?? createLimiter(container, limit, bookings.options.rate_limit_store)
  own.set(key, limiter)
  return limiter
}

function createLimiter(
  container: MedusaContainer,
  { points, seconds: duration }: Limit,
  store: "memory" | "postgres"
): RateLimiterAbstract {
  const inMemory = new RateLimiterMemory({ points, duration })
  if (store === "memory") return inMemory
  return new RateLimiterPostgres({
    points,
    duration,
    storeClient: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    storeType: "knex",
    tableName: "booking_rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: true,
    insuranceLimiter: inMemory,
  })
}

/** Keys are digests: the table of attempts holds no addresses and no booking numbers. */
function digest(container: MedusaContainer, limit: LimitName, key: string): string {
  const { secret } = container.resolve<BookingModuleService>(BOOKING_MODULE).options
  return `${limit}:${createHmac("sha256", secret).update(key).digest("base64url")}`
}
