import type { Answered } from "../api/answers"
import { sameAnswer } from "./draft"
import { changedFields, type PersonField, toValues } from "./person-values"
import { answeredIn, type Editable, personIn, type Subject } from "./subject"

/** Something that somebody else changed while a form was open. Where `position` is null, it is the booker's or the booking's. */
export type MeanwhileChange = { position: number | null } & (
  | { kind: "field"; field: PersonField | "locale"; before: string; after: string }
  | { kind: "answer"; before: Answered; after: Answered }
  | { kind: "add_on"; title: string; before: number; after: number }
)

/** What changed between two versions of a booking, as far as its people can see and change it. */
export function changedMeanwhile(seen: Editable, now: Editable): MeanwhileChange[] {
  const subjects: { subject: Subject; position: number | null }[] = [
    { subject: { kind: "booker" }, position: null },
    { subject: { kind: "booking" }, position: null },
    ...now.participants.map(({ id, position }) => ({ subject: { kind: "participant", id } as const, position })),
  ]
  const changes: MeanwhileChange[] = subjects.flatMap(({ subject, position }) => [
    ...changedPerson(seen, now, subject).map((change) => ({ position, ...change })),
    ...changedAnswers(seen, now, subject).map((change) => ({ position, ...change })),
  ])
  changes.push(...changedAddOns(seen, now))
  if (seen.locale === now.locale) return changes
  return [...changes, { position: null, kind: "field", field: "locale", before: seen.locale, after: now.locale }]
}

function changedPerson(seen: Editable, now: Editable, subject: Subject) {
  const before = toValues(personIn(seen, subject))
  const after = toValues(personIn(now, subject))
  return changedFields(before, after).map((field) => {
    return { kind: "field" as const, field, before: before[field], after: after[field] }
  })
}

function changedAnswers(seen: Editable, now: Editable, subject: Subject) {
  const known = answeredIn(seen, subject)
  return answeredIn(now, subject).flatMap((after) => {
    const before = known.find(({ question }) => question.id === after.question.id) ?? { ...after, value: null }
    return sameAnswer(before.value, after.value) ? [] : [{ kind: "answer" as const, before, after }]
  })
}

function changedAddOns(seen: Editable, now: Editable): MeanwhileChange[] {
  const all = [...seen.add_ons, ...now.add_ons]
  const kinds = all.filter((one, index) => all.findIndex((other) => isSameAddOn(one, other)) === index)
  return kinds.flatMap((kind) => {
    const [before, after] = [seen, now].map(({ add_ons }) => countOf(add_ons.filter((one) => isSameAddOn(one, kind))))
    if (before === undefined || after === undefined || before === after) return []
    const position = now.participants.find(({ id }) => id === kind.participant_id)?.position ?? null
    return [{ position, kind: "add_on" as const, title: kind.title, before, after }]
  })
}

type AddOn = Editable["add_ons"][number]

function isSameAddOn(a: AddOn, b: AddOn): boolean {
  return a.title === b.title && a.participant_id === b.participant_id
}

function countOf(add_ons: readonly AddOn[]): number {
  return add_ons.reduce((count, { quantity }) => count + quantity, 0)
}
