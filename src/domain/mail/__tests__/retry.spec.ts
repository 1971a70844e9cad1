import fc from "fast-check"
import { errorWithoutAddresses, isRefusedForGood, MAX_ATTEMPTS, retryDelay } from "../retry"

describe("the wait before the next attempt", () => {
  it.each([
    [1, 30],
    [2, 60],
    [5, 480],
    [10, 15360],
    [11, 21600],
  ])("after attempt %d is %d seconds", (attempts, seconds) => expect(retryDelay(attempts, 0)).toBe(seconds))

  it("never shrinks from one attempt to the next, and chance adds at most a fifth", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MAX_ATTEMPTS }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempts, chance) => {
          const base = retryDelay(attempts, 0)
          expect(retryDelay(attempts + 1, 0)).toBeGreaterThanOrEqual(base)
          expect(retryDelay(attempts, chance)).toBeGreaterThanOrEqual(base)
          expect(retryDelay(attempts, chance)).toBeLessThanOrEqual(base * 1.2)
        }
      )
    )
  })

  it("lets a mail server be away for half a day", () => {
    const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => retryDelay(index + 1, 0))
    const hours = waits.reduce((sum, seconds) => sum + seconds, 0) / 3600
    expect(hours).toBeGreaterThan(12)
    expect(hours).toBeLessThan(24)
  })
})

describe("the error that is kept", () => {
  it.each([
    ["550 5.1.1 <anna@example.com>: user unknown", "550 5.1.1 <…@…>: user unknown"],
    ["no user anna.b+x@mail.example.co.uk, nor ben@example.com", "no user …@…, nor …@…"],
    ["connect ECONNREFUSED 127.0.0.1:1025", "connect ECONNREFUSED 127.0.0.1:1025"],
  ])("of %j is %j", (message, kept) => expect(errorWithoutAddresses(new Error(message))).toBe(kept))

  it("is short, and says something of what is no error", () => {
    expect(errorWithoutAddresses(new Error("x".repeat(5000)))).toHaveLength(300)
    expect(errorWithoutAddresses(null)).toBe("unknown")
  })
})

describe("a mail server's no", () => {
  it.each([
    ["SMTP EENVELOPE at RCPT TO: the server answered 550", true],
    ["SMTP EMESSAGE at DATA: the server answered 554", true],
    ["Failed to send notification with id noti_1: SMTP EENVELOPE at RCPT TO: the server answered 553", true],
    ["SMTP EENVELOPE at RCPT TO: the server answered 451", false],
    ["SMTP EAUTH at AUTH PLAIN: the server answered 535", false],
    ["SMTP EENVELOPE at MAIL FROM: the server answered 550", false],
    ["SMTP ESOCKET at CONN: connect ECONNREFUSED 127.0.0.1:1025", false],
  ])("%j is for good: %s", (error, forGood) => expect(isRefusedForGood(error)).toBe(forGood))
})
