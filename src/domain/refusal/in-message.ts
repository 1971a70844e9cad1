/** A refusal as our routes answer it; see docs/api.md. */
export type AnsweredRefusal = { type: string; code: string; message: string; details: Record<string, unknown> }

/**
 * The request header, and its value, by which a caller asks for refusals whole. @medusajs/js-sdk keeps of an answer that
 * failed its status and its `message` and drops the rest, so a refusal for it travels in there.
 */
export const REFUSALS_HEADER = "x-booking-refusals"
export const IN_MESSAGE = "in-message"

/** The whole refusal as one message. */
export function packRefusal(refusal: AnsweredRefusal): string {
  return JSON.stringify(refusal)
}

/** The refusal in a message; null where it holds none, as the messages of Medusa's own errors. */
export function unpackRefusal(message: string): AnsweredRefusal | null {
  if (!message.startsWith("{")) return null
  try {
    const read: Partial<AnsweredRefusal> = JSON.parse(message)
    const { type = "", code, message: sentence, details = {} } = read
    return typeof code === "string" && typeof sentence === "string" ? { type, code, message: sentence, details } : null
  } catch {
    // A sentence that begins with a brace is a sentence.
    return null
  }
}
