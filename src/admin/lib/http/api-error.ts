/** An answer that says no (docs/api.md: `{ type, code, message, details }`). `message` is made for people to read. */
export class ApiError extends Error {
  readonly code: string
  readonly details: Record<string, unknown>

  constructor(
    readonly status: number,
    answer: { code?: string; message?: string; details?: Record<string, unknown> } | null
  ) {
    super(answer?.message ?? `HTTP ${status}`)
    this.name = "ApiError"
    this.code = answer?.code ?? "unknown"
    this.details = answer?.details ?? {}
  }
}

/** Whether an error is the server's refusal of this code. */
export function isRefusal(error: unknown, code: string): error is ApiError {
  return error instanceof ApiError && error.code === code
}
