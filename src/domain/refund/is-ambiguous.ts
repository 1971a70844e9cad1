/** Errors of a connection that broke while an answer was awaited, by their codes (Node, undici, PostgreSQL). */
const CODES = [
  ...["ECONNRESET", "ETIMEDOUT", "ESOCKETTIMEDOUT", "ECONNABORTED", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_ABORTED"],
  ...["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT", "57P01", "57P02", "57P03", "08003", "08006"],
]

/** The same, by what they say: code and name are lost where an error is copied. */
const WORDS =
  /connection (terminated|reset|ended|lost)|terminating connection|socket hang up|aborted|network error|fetch failed|ECONNRESET|EPIPE/i
/** Who waited for a lock in vain has asked nothing yet. */
const TIME_IS_OVER = /(?<!lock )timed?[- ]?out(?! acquiring lock)/i

/**
 * Whether an error leaves open what the other side did: the question was sent, and the answer never came. A plain no
 * ("insufficient funds", a connection that was refused) is none of these.
 */
export function isAmbiguous(error: unknown): boolean {
  if (error === null || typeof error !== "object") return false
  const { code, message, cause }: { code?: unknown; message?: unknown; cause?: unknown } = error
  const text = String(message ?? "")
  return CODES.includes(String(code)) || WORDS.test(text) || TIME_IS_OVER.test(text) || isAmbiguous(cause)
}
