import type { AdminEvent, EventChange } from "../contract/event"
import { instantToStore, toInstant, toWallClock, type WallClock } from "../time/wall-clock"

/** Dates and registration period as a form holds them: clocks of the event's zone. */
export type ScheduleForm = {
  timezone: string
  dates: { starts: WallClock; ends: WallClock }[]
  registration_opens: WallClock
  registration_closes: WallClock
  sales: AdminEvent["sales"]
  approval: boolean
}

/** As many dates as the API takes for one event. */
export const MAX_DATES = 100

export function newSchedule(timezone: string): ScheduleForm {
  return {
    timezone,
    dates: [{ starts: "", ends: "" }],
    registration_opens: "",
    registration_closes: "",
    sales: "online",
    approval: false,
  }
}

export function scheduleForm(event: AdminEvent): ScheduleForm {
  const clock = (instant: string | null) => toWallClock(instant, event.timezone)
  return {
    timezone: event.timezone,
    dates: event.dates.map(({ starts_at, ends_at }) => ({ starts: clock(starts_at), ends: clock(ends_at) })),
    registration_opens: clock(event.registration_opens_at),
    registration_closes: clock(event.registration_closes_at),
    sales: event.sales,
    approval: event.approval,
  }
}

/** What the form stores; with the event that it was opened with, so that untouched times stay exact. */
export function scheduleChange(
  form: ScheduleForm,
  event?: AdminEvent
): EventChange & { dates: { starts_at: string; ends_at: string }[] } {
  const { timezone, sales, approval } = form
  const dates = form.dates.map(({ starts, ends }, index) => ({
    starts_at: instantToStore(starts, timezone, event?.dates[index]?.starts_at ?? null) ?? "",
    ends_at: instantToStore(ends, timezone, event?.dates[index]?.ends_at ?? null) ?? "",
  }))
  return {
    timezone,
    sales,
    approval,
    dates,
    registration_opens_at: instantToStore(form.registration_opens, timezone, event?.registration_opens_at ?? null),
    registration_closes_at: instantToStore(form.registration_closes, timezone, event?.registration_closes_at ?? null),
  }
}

export type ClockFault = "required" | "skipped" | "not_after"

/** What is wrong with a clock of the form, if anything: `after` names the clock that it must follow. */
export function clockFault(clock: WallClock, zone: string, { required = false, after = "" } = {}): ClockFault | null {
  if (!clock) return required ? "required" : null
  const instant = toInstant(clock, zone)
  if (instant === null) return "skipped"
  return after && clock <= after ? "not_after" : null
}
