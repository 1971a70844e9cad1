import { accept, type Decision, refuse } from "../decision"

export type DateInput = { starts_at: string; ends_at: string }

export type Schedule = { starts_at: string; ends_at: string; dates: DateInput[] }

/** The dates of an event in order, with its first start and last end; refused where a date ends before it starts. */
export function schedule(
  dates: readonly DateInput[],
  registration: { opens_at: string | null; closes_at: string | null }
): Decision<Schedule> {
  const sorted = dates
    .map(({ starts_at, ends_at }) => ({ starts_at: utc(starts_at), ends_at: utc(ends_at) }))
    .sort((a, b) => (a.starts_at < b.starts_at ? -1 : 1))
  const first = sorted[0]
  if (!first) return refuse({ code: "event_invalid", field: "dates", reason: "at least one date is needed" })
  if (sorted.some(({ starts_at, ends_at }) => starts_at >= ends_at)) {
    return refuse({ code: "event_invalid", field: "dates", reason: "a date ends before it starts" })
  }
  const ends_at =
    sorted
      .map((date) => date.ends_at)
      .sort()
      .at(-1) ?? first.ends_at
  const { opens_at, closes_at } = registration
  if (opens_at && closes_at && utc(opens_at) >= utc(closes_at)) {
    return refuse({
      code: "event_invalid",
      field: "registration_closes_at",
      reason: "registration closes before it opens",
    })
  }
  return accept({ starts_at: first.starts_at, ends_at, dates: sorted })
}

function utc(iso: string): string {
  return new Date(iso).toISOString()
}
