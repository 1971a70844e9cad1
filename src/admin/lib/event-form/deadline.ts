import type { Deadline } from "../../../domain/time/deadline"
import { instantToStore, toWallClock, type WallClock } from "../time/wall-clock"

export const DEADLINE_KINDS = [
  "inherit",
  "event_end",
  "registration_end",
  "days_before_start",
  "hours_before_start",
  "at",
] as const satisfies readonly ("inherit" | Deadline["kind"])[]

/** A deadline as a form holds it: `count` of days or hours, `at` on the event's clocks. */
export type DeadlineForm = { kind: (typeof DEADLINE_KINDS)[number]; count: string; at: WallClock }

export function toDeadlineForm(deadline: Deadline | undefined, zone: string): DeadlineForm {
  const form: DeadlineForm = { kind: deadline?.kind ?? "inherit", count: "", at: "" }
  if (deadline?.kind === "at") form.at = toWallClock(deadline.at, zone)
  if (deadline?.kind === "hours_before_start") form.count = String(deadline.hours)
  if (deadline?.kind === "days_before_start") form.count = String(deadline.days)
  return form
}

/** The deadline that was entered; undefined: the level above decides. A moment nobody touched stays exact to the second. */
export function toDeadline(
  { kind, count, at }: DeadlineForm,
  zone: string,
  stored: Deadline | undefined
): Deadline | undefined {
  switch (kind) {
    case "inherit":
      return undefined
    case "at":
      return { kind, at: instantToStore(at, zone, stored?.kind === "at" ? stored.at : null) ?? "" }
    case "hours_before_start":
      return { kind, hours: Number(count) }
    case "days_before_start":
      return { kind, days: Number(count) }
    default:
      return { kind }
  }
}
