import type { FindingCode, Subject } from "../../../domain/reconciliation/finding"
import type { Severity } from "../../../domain/reconciliation/remedy"
import type { Page } from "./page"

export const COUNTED = ["orders", "bookings", "claims", "counters", "messages", "chains"] as const

/** One run of the reconciliation (docs/api.md, "Reconciliation"). */
export type Reconciliation = {
  id: string
  scope: "recent" | "full"
  status: "running" | "finished" | "failed"
  started_at: string
  finished_at: string | null
  /** How many bookings there are to check. */
  expected: number
  counted: Partial<Record<(typeof COUNTED)[number], number>>
  found: number
  fresh: number
  resolved: number
  beyond: number
  error: string | null
}
export type ReconciliationPage = Page & { reconciliations: Reconciliation[] }

/** Something that does not tie out, in sentences of the reader's language (docs/api.md, "Finding"). */
export type BookingFinding = {
  id: string
  code: FindingCode
  severity: Severity
  wrong: string
  todo: string
  subject: Subject
  repairable: boolean
  first_seen_at: string
  last_seen_at: string
  resolved_at: string | null
  looked: { at: string; by: string | null; note: string | null } | null
}
export type FindingPage = Page & { findings: BookingFinding[] }
