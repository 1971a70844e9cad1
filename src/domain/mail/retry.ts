/** After this many attempts a message is given up and staff see it: with the waits below, after about 14 hours. */
export const MAX_ATTEMPTS = 12

const FIRST_SECONDS = 30
const LONGEST_SECONDS = 6 * 60 * 60

/**
 * How long to wait before the next attempt, in seconds: twice as long each time, up to six hours, and up to a fifth
 * more by chance, so that what failed together does not come back together.
 * @param attempts how many there were, at least 1
 * @param chance 0 ≤ chance < 1
 */
export function retryDelay(attempts: number, chance: number): number {
  const seconds = Math.min(FIRST_SECONDS * 2 ** (attempts - 1), LONGEST_SECONDS)
  return Math.round(seconds * (1 + chance / 5))
}

/**
 * Whether a mail server refused this one mail for good: it knows no such address, or does not want what the mail says. It
 * must not be asked again then (RFC 5321, 4.2.1), and staff see the mail at once. What it says about the shop (its
 * password, its sender) is no word about a mail, and is tried again: somebody will mend it. Reads what
 * `withoutPersonalData` of the SMTP provider writes; errors of other providers are all tried again.
 */
export function isRefusedForGood(error: string): boolean {
  return /at (RCPT TO|DATA): the server answered 5\d\d/.test(error)
}

/** No more of an error is kept than this. */
const MAX_LENGTH = 300

/** An error as it may be kept and shown: a mail server's answer often repeats the address it was about. */
export function errorWithoutAddresses(error: unknown): string {
  const message = error !== null && typeof error === "object" && "message" in error ? String(error.message) : "unknown"
  return message
    .replace(/\s+/g, " ")
    .replace(/[^\s<>()"':;,]+@[^\s<>()"':;,]+/g, "…@…")
    .slice(0, MAX_LENGTH)
}
