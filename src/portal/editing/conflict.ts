import { changedFields, type PersonField, type PersonValues, toValues } from "./person-values"
import { type People, personIn, type Subject } from "./subject"

/** A field that somebody else changed while a form was open. */
export type MeanwhileChange = { position: number | null; field: PersonField; before: string; after: string }

/** What changed about the people of a booking between two of its versions; `position` null is the booker. */
export function changedMeanwhile(seen: People, now: People): MeanwhileChange[] {
  const subjects: { subject: Subject; position: number | null }[] = [
    { subject: { kind: "booker" }, position: null },
    ...now.participants.map(({ id, position }) => ({ subject: { kind: "participant", id } as const, position })),
  ]
  return subjects.flatMap(({ subject, position }) => {
    const before = toValues(personIn(seen, subject) ?? {})
    const after = toValues(personIn(now, subject) ?? {})
    return changedFields(before, after).map((field) => ({
      position,
      field,
      before: before[field],
      after: after[field],
    }))
  })
}

/** What was typed, put over what stands there now: the fields that the customer touched win, the rest is taken as it is. */
export function mineOver(now: PersonValues, seen: PersonValues, mine: PersonValues): PersonValues {
  const touched = changedFields(seen, mine).map((field) => [field, mine[field]])
  return { ...now, ...Object.fromEntries(touched) }
}
