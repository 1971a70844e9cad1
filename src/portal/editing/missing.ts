import type { BookingEdit } from "../../client"
import type { Answers } from "../../domain/question/answer-value"
import type { Answered, CustomerBooking, FieldMays } from "../api/answers"
import { nameOf } from "../booking/person-name"
import { isOpen, type Refused } from "./field-rights"

/** What a participant, or the booking as a whole, has not told us yet. */
export type Missing = {
  /** Null: the booking as a whole. */
  participant: CustomerBooking["participants"][number] | null
  /** Whether the ticket has no name. */
  name: boolean
  answers: Answered[]
}

/** What is missing and can still be told, and why the rest can't be. */
export type MissingData = { open: Missing[]; locked: Refused | null }

/** Everything that makes a booking incomplete (SPEC M6): tickets without a name, and what must be answered. */
export function missingData({ answers, participants, may }: CustomerBooking): MissingData {
  const going = participants.filter(({ status }) => status !== "cancelled")
  const all: { missing: Missing; mays: FieldMays }[] = [
    { missing: { participant: null, name: false, answers: unanswered(answers ?? []) }, mays: may.fields ?? {} },
    ...going.map((participant) => ({
      missing: { participant, name: nameOf(participant) === "", answers: unanswered(participant.answers) },
      mays: participant.may.fields,
    })),
  ]
  const refused = all.flatMap(({ missing, mays }) => keysOf(missing).flatMap((key) => mays[key] ?? []))
  const locked = refused.find((right): right is Refused => !right.allowed) ?? null
  const open = all
    .map(({ missing, mays }) => openPart(missing, mays))
    .filter(({ name, answers }) => name || answers.length > 0)
  return { open, locked }
}

function unanswered(answers: readonly Answered[]): Answered[] {
  return answers.filter(({ question, value }) => question.required && value === null)
}

function keysOf({ name, answers }: Missing): string[] {
  return [...(name ? ["first_name", "last_name"] : []), ...answers.map(({ question }) => `question:${question.id}`)]
}

function openPart(missing: Missing, mays: FieldMays): Missing {
  const name = missing.name && isOpen(mays, "first_name") && isOpen(mays, "last_name")
  return { ...missing, name, answers: missing.answers.filter(({ question }) => isOpen(mays, `answers.${question.id}`)) }
}

/** What was filled in, by participant; the booking's under `booking`. */
export type FilledIn = Record<string, { first_name?: string; last_name?: string; answers?: Answers } | undefined>

export function missingKey({ participant }: Missing): string {
  return participant?.id ?? "booking"
}

/** What of it is sent; whatever is left empty is asked for again next time. Null where nothing was filled in. */
export function filledIn(missing: readonly Missing[], typed: FilledIn): Omit<BookingEdit, "version"> | null {
  const edit: Omit<BookingEdit, "version"> = {}
  for (const one of missing) {
    const { first_name, last_name, answers } = typed[missingKey(one)] ?? {}
    const name = { first_name: first_name?.trim() || null, last_name: last_name?.trim() || null }
    const named = name.first_name || name.last_name ? name : {}
    const given = one.answers.flatMap(({ question: { id } }) => {
      const value = answers?.[id] ?? null
      return value === null || value === "" ? [] : [[id, value] as const]
    })
    const told = { ...named, ...(given.length > 0 ? { answers: Object.fromEntries(given) } : {}) }
    if (Object.keys(told).length === 0) continue
    if (one.participant) edit.participants = [...(edit.participants ?? []), { id: one.participant.id, ...told }]
    else Object.assign(edit, told)
  }
  return Object.keys(edit).length > 0 ? edit : null
}
