import type { FieldChange } from "../change-log/field-change"
import { shownValue } from "./mask"

/** The fields that mails tell of. Others (versions, ticket codes) are nobody's business outside, and stay out. */
export const TOLD_FIELDS = [
  "first_name",
  "last_name",
  "email",
  "phone",
  "address",
  "locale",
  "event",
  "rebooked_from",
] as const
export type ToldField = (typeof TOLD_FIELDS)[number]

/** One line of the table "before, now". Sensitive values are masked already. */
export type ChangeRow = {
  field: ToldField
  /** Whose: a participant by position (1, 2, 3 …), or null for the booker. */
  position: number | null
  before: string
  after: string
}

/** To whom the difference is told. The former address learns only that it no longer is the address. */
export type ChangeAudience = "booker" | "old_address" | "organiser"

/**
 * What a mail tells of a change, in the order in which it was logged.
 * @param positions participants' ids and their positions within the booking
 */
export function changeRows(
  changes: readonly FieldChange[],
  positions: ReadonlyMap<string, number>,
  audience: ChangeAudience
): ChangeRow[] {
  return changes.flatMap(({ subject, field, before, after }) => {
    const position = positions.get(subject) ?? null
    if (!isTold(field)) return []
    if (audience === "old_address" && (field !== "email" || position !== null)) return []
    return [{ field, position, before: shownValue(field, before), after: shownValue(field, after) }]
  })
}

function isTold(field: string): field is ToldField {
  return TOLD_FIELDS.some((told) => told === field)
}
