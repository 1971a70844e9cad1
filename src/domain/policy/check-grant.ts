import { accept, type Decision, refuse } from "../decision"
import { answerField, DATA_FIELDS, type FieldKey } from "./field"

/** A grant reaches at most so far. */
export const MAX_GRANT_DAYS = 366
/** So many of a booking may be open at once. */
export const MAX_OPEN_GRANTS = 20

/** What staff want to open for one booking (SPEC M14). */
export type WantedGrant = { fields: readonly FieldKey[] | null; until: string }

type GrantFacts = {
  status: string
  question_ids: readonly string[]
  /** Grants of this booking that hold now. */
  open: number
  /** ISO 8601 */
  now: string
}

/** Whether a grant may be given: it ends in the future, within a year, and names fields that the booking has. */
export function checkGrant(
  { fields, until }: WantedGrant,
  { status, question_ids, open, now }: GrantFacts
): Decision<null> {
  if (status === "cancelled") return refuse({ code: "booking_cancelled" })
  const latest = new Date(Date.parse(now) + MAX_GRANT_DAYS * 86_400_000).toISOString()
  const end = Date.parse(until)
  if (end <= Date.parse(now)) return refuse({ code: "grant_until_invalid", reason: "past", latest })
  if (end > Date.parse(latest)) return refuse({ code: "grant_until_invalid", reason: "too_far", latest })
  const known: readonly string[] = [...DATA_FIELDS, ...question_ids.map(answerField)]
  const unknown = fields?.find((field) => !known.includes(field))
  if (unknown) return refuse({ code: "field_not_editable", field: unknown })
  return open >= MAX_OPEN_GRANTS ? refuse({ code: "too_many_grants", most: MAX_OPEN_GRANTS }) : accept(null)
}
