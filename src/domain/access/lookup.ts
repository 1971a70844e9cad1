import type { TokenPurpose } from "./edit-token"

/** How long the links last that somebody had sent to their address (C-04). */
export const LOOKUP_HOURS = 24
/** The most bookings that one mail lists. */
export const MAX_LOOKUP_LINKS = 50

/** The purpose of the tokens of one request for links: those of the next request are others, so these are worth nothing then. */
export function lookupPurpose(requestedAt: Date | string): TokenPurpose {
  return `lookup:${new Date(requestedAt).toISOString()}`
}

/** Whether links that were asked for then still open anything now. */
export function lookupLasts(requestedAt: Date | string, now: string): boolean {
  return Date.parse(now) <= new Date(requestedAt).getTime() + LOOKUP_HOURS * 3_600_000
}
