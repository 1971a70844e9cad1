import { unpackRefusal } from "../domain/refusal/in-message"

/** A rule's no, with a sentence for the customer in the language that was asked for. The codes stand in docs/api.md. */
export class BookingRefusal extends Error {
  readonly code: string
  readonly status: number
  /** The refusal's figures: `closed_at`, `free`, `held_until`, … */
  readonly details: Readonly<Record<string, unknown>>

  constructor({ code, message, details, status }: Pick<BookingRefusal, "code" | "message" | "details" | "status">) {
    super(message)
    this.name = "BookingRefusal"
    this.code = code
    this.status = status
    this.details = details
  }

  /** Seconds to wait before asking again; null where waiting does not help. */
  get retry_after(): number | null {
    const { retry_after } = this.details
    return typeof retry_after === "number" ? retry_after : null
  }
}

/**
 * The refusal behind an error of @medusajs/js-sdk. Every other error is given back as it is: a `FetchError` of Medusa's own
 * with a status, or what `fetch` throws when no answer came.
 */
export function refusalBehind(error: unknown): unknown {
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return error
  const { status } = error
  const refusal = unpackRefusal(error.message)
  return refusal ? new BookingRefusal({ ...refusal, status }) : error
}
