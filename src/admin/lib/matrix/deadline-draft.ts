import type { Deadline } from "../../../domain/time/deadline"
import { instantToStore, toWallClock } from "../time/wall-clock"

export const DRAFT_KINDS = [
  "none",
  "event_end",
  "registration_end",
  "days_before_start",
  "hours_before_start",
  "at",
] as const satisfies readonly ("none" | Deadline["kind"])[]
export type DraftKind = (typeof DRAFT_KINDS)[number]

/** A deadline of this kind to begin with: a day before the start, or the start of the event. */
export function firstDeadline(kind: DraftKind, startsAt: string): Deadline | undefined {
  switch (kind) {
    case "none":
      return undefined
    case "days_before_start":
      return { kind, days: 1 }
    case "hours_before_start":
      return { kind, hours: 24 }
    case "at":
      return { kind, at: startsAt }
    default:
      return { kind }
  }
}

/** The count of days or hours that a deadline says; null for one that counts nothing. */
export function countOf(deadline: Deadline | undefined): number | null {
  if (deadline?.kind === "days_before_start") return deadline.days
  return deadline?.kind === "hours_before_start" ? deadline.hours : null
}

const MOST_DAYS = 366

export function withCount(deadline: Deadline, typed: string): Deadline {
  const count = Math.min(Number.parseInt(typed, 10) || 0, MOST_DAYS * 24)
  if (deadline.kind === "days_before_start") return { ...deadline, days: Math.min(count, MOST_DAYS) }
  return deadline.kind === "hours_before_start" ? { ...deadline, hours: count } : deadline
}

export function clockOf(deadline: Deadline | undefined, zone: string): string {
  return deadline?.kind === "at" ? toWallClock(deadline.at, zone) : ""
}

/** A moment on the event's clocks; an emptied field keeps the moment that stood there. */
export function withClock(deadline: Deadline, clock: string, zone: string): Deadline {
  if (deadline.kind !== "at") return deadline
  return { ...deadline, at: instantToStore(clock, zone, deadline.at) ?? deadline.at }
}
