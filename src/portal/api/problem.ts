import { BookingRefusal, type Contact } from "../../client"

export type { Contact }

/** Why a request did not succeed, as far as the page can tell. */
export type Problem =
  /** The shop said no, with a reason (docs/api.md). */
  | { kind: "refused"; status: number; code: string; message: string; details: Details }
  /** No answer came: no connection, or the wait was too long. */
  | { kind: "offline" }
  /** The shop itself is in trouble. */
  | { kind: "broken"; status: number }

export type Details = Partial<{
  closed_at: string
  level: string
  terms: string | null
  contact: Contact | null
  version: number
  retry_after: number
  plan: unknown
  free: number
  wanted: number
  held_until: string
  question_id: string
  participant: string | null
}>

export class RequestFailed extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind === "refused" ? problem.message : problem.kind)
  }
}

/** The problem behind an error; anything unforeseen counts as the shop's trouble. A refusal of Medusa's own has no code. */
export function problemOf(error: unknown): Problem {
  if (error instanceof RequestFailed) return error.problem
  if (error instanceof BookingRefusal) {
    const { status, code, message, details } = error
    return { kind: "refused", status, code, message, details }
  }
  const status = error instanceof Error && "status" in error ? Number(error.status) : 0
  const refused = status >= 400 && status < 500
  return refused ? { kind: "refused", status, code: "", message: "", details: {} } : { kind: "broken", status }
}

/** Whether the shop refused for the reason with this code. */
export function refusedFor(problem: Problem | null, code: string): problem is Extract<Problem, { kind: "refused" }> {
  return problem?.kind === "refused" && problem.code === code
}

/** Whether the access has expired, or never was: until it is proven, every failure looks the same (SPEC P7). */
export function accessLost(problem: Problem): boolean {
  return problem.kind === "refused" && (problem.code === "access_expired" || problem.code === "booking_not_found")
}
