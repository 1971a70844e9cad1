import type { FieldChange } from "../change-log/field-change"
import { accept, type Decision, refuse } from "../decision"
import { nameOf, type Person } from "../person/person"
import { answerField } from "../policy/field"
import type { Permission } from "../policy/may"
import type { Answers, AnswerValue } from "../question/answer-value"
import { askedOfBooking, askedOfParticipant } from "../question/asked"
import { checkAnswers, lacksAnswers } from "../question/check-answers"
import type { Question } from "../question/question"
import type { Language } from "../refusal/sentences"
import { changedFields, valuesOf } from "./changed-fields"

export type EditRequest = {
  version: number
  /** The language of the booking's mails and tickets. */
  locale?: Language
  booker?: Person
  answers?: Answers
  participants?: ({ id: string; answers?: Answers } & Person)[]
}

export type EditableParticipant = Required<Person> & {
  id: string
  ticket_type_id: string
  status: string
  ticket_code: string
}

/** The right to each field that somebody might change, by its key; see `fieldRight`. */
export type FieldRights = Readonly<Record<string, Decision<Permission>>>

export type EditFacts = {
  booking: Required<Person> & { email: string; locale: string; version: number; status: string }
  participants: EditableParticipant[]
  /** The event's questions, and the answers there are, by participant; under `booking` the booking's own. */
  questions: readonly Question[]
  answers: Readonly<Record<string, Answers>>
  /** The files that belong to this booking, and for which question each was sent. */
  files: readonly { id: string; question_id: string }[]
  rights: {
    booking: FieldRights
    /** For each ticket type: to its participants' fields, and to the name of one who has a name already. */
    ticket_types: Readonly<Record<string, { edit: FieldRights; rename: FieldRights }>>
    /** Whether somebody who has attended may still be edited. */
    attended: boolean
  }
  /** A participant's own link edits that participant and nothing else (SPEC M18); null for the booker and staff. */
  onlyParticipant: string | null
  /** Fresh ticket codes, at least one for each participant. */
  codes: string[]
}

export type PlannedAnswer = {
  participant_id: string | null
  question_id: string
  question_version: number
  /** Null: the answer is taken away. */
  value: AnswerValue
}

export type EditPlan = {
  booker: Person
  /** Null: it stays. */
  locale: Language | null
  participants: { id: string; set: Person; ticket_code: string | null }[]
  answers: PlannedAnswer[]
  changes: FieldChange[]
  /** The booker's address before it changes: told as well (SPEC P4); null when it stays. */
  email_before: string | null
  /** True while a participant has no name, or something that is required no answer. */
  incomplete: boolean
}

/** The subject of what is changed of the booking itself, in the log. */
const BOOKING = "booking"

/**
 * What an edit of master data and answers does (SPEC P12, P13), or why it may not. Values that are equal make no change,
 * and need no right; a plan without changes writes nothing and mails nobody (C-14). A ticket whose name changes gets a
 * new code (U20).
 */
export function planEdit(request: EditRequest, facts: EditFacts): Decision<EditPlan> {
  if (facts.booking.status === "cancelled") return refuse({ code: "booking_cancelled" })
  if (facts.booking.version !== request.version)
    return refuse({ code: "booking_stale", version: facts.booking.version })
  const ids = (request.participants ?? []).map(({ id }) => id)
  if (new Set(ids).size < ids.length) return refuse({ code: "field_not_editable", field: "participants" })

  const plan: EditPlan = {
    booker: {},
    locale: null,
    participants: [],
    answers: [],
    changes: [],
    email_before: null,
    incomplete: false,
  }
  const booking = planBooking(request, facts, plan)
  if (!booking.ok) return booking
  for (const { id, answers, ...wanted } of request.participants ?? []) {
    const participant = planParticipant(id, wanted, answers ?? {}, facts, plan)
    if (!participant.ok) return participant
  }
  plan.incomplete = isIncomplete(facts, plan)
  return accept(plan)
}

function planBooking({ booker, locale, answers }: EditRequest, facts: EditFacts, plan: EditPlan): Decision<null> {
  const { booking, rights, participants, onlyParticipant } = facts
  const changes = changedFields(BOOKING, booking, booker ?? {})
  const language = locale && locale !== booking.locale ? locale : null
  if (language) changes.push({ subject: BOOKING, field: "locale", before: booking.locale, after: language })
  if (changes.length > 0 && onlyParticipant) return refuse({ code: "field_not_editable", field: "booker" })
  if (changes.some(({ field, after }) => field === "email" && !after))
    return refuse({ code: "field_not_editable", field: "email" })
  const right = firstNo(changes, rights.booking)
  if (right) return right

  plan.booker = valuesOf(changes.filter(({ field }) => field !== "locale"))
  plan.locale = language
  plan.changes.push(...changes)
  if (plan.booker.email) plan.email_before = booking.email
  if (!answers) return accept(null)
  if (onlyParticipant && Object.keys(answers).length > 0)
    return refuse({ code: "field_not_editable", field: "answers" })
  const types = participants.filter(isGoing).map(({ ticket_type_id }) => ticket_type_id)
  const asked = askedOfBooking(facts.questions, types)
  return planAnswers({ participant: null, asked, given: answers, rights: rights.booking }, facts, plan)
}

function planParticipant(
  id: string,
  wanted: Person,
  answers: Answers,
  facts: EditFacts,
  plan: EditPlan
): Decision<null> {
  const participant = facts.participants.find((one) => one.id === id && isGoing(one))
  const rights = participant && facts.rights.ticket_types[participant.ticket_type_id]
  const isOther = facts.onlyParticipant !== null && facts.onlyParticipant !== id
  if (!rights || isOther) return refuse({ code: "participant_not_found", participant_id: id })

  const changes = changedFields(id, participant, wanted)
  const set = valuesOf(changes)
  const renames = nameOf(participant) !== "" && nameOf({ ...participant, ...set }) !== nameOf(participant)
  const before = plan.changes.length
  const no = firstNo(changes, renames ? { ...rights.edit, ...rights.rename } : rights.edit)
  if (no) return no
  plan.changes.push(...changes)

  const asked = askedOfParticipant(facts.questions, participant.ticket_type_id)
  const planned = planAnswers({ participant: id, asked, given: answers, rights: rights.edit }, facts, plan)
  if (!planned.ok || plan.changes.length === before) return planned
  if (participant.status === "attended" && !facts.rights.attended)
    return refuse({ code: "participant_attended", participant_id: id })
  const ticket_code = renames ? (facts.codes[plan.participants.length] ?? null) : null
  if (changes.length > 0) plan.participants.push({ id, set, ticket_code })
  return accept(null)
}

type AnswerRequest = { participant: string | null; asked: readonly Question[]; given: Answers; rights: FieldRights }

function planAnswers({ participant, asked, given, rights }: AnswerRequest, facts: EditFacts, plan: EditPlan) {
  const checked = checkAnswers(given, { asked, participant, wanted: "given" })
  if (!checked.ok) return checked
  const subject = participant ?? BOOKING
  const before = facts.answers[subject] ?? {}
  for (const { question, value } of checked.value) {
    const { id: question_id, version: question_version, format } = question
    const [change] = changedAnswer(subject, answerField(question_id), before[question_id] ?? null, value)
    if (!change) continue
    const no = firstNo([change], rights)
    if (no) return no
    const ours = facts.files.some((file) => file.id === value && file.question_id === question_id)
    if (format === "file" && value !== null && !ours)
      return refuse({ code: "answer_invalid", question_id, participant, fault: "answer_malformed" })
    plan.changes.push(change)
    plan.answers.push({ participant_id: participant, question_id, question_version, value })
  }
  return accept(null)
}

function changedAnswer(subject: string, field: string, before: AnswerValue, after: AnswerValue): FieldChange[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ subject, field, before, after }]
}

/** The refusal of the first change that there is no right to. */
function firstNo(changes: readonly FieldChange[], rights: FieldRights) {
  for (const { field } of changes) {
    const right = rights[field] ?? refuse({ code: "field_not_editable", field })
    if (!right.ok) return right
  }
  return null
}

function isIncomplete({ participants, questions, answers }: EditFacts, plan: EditPlan): boolean {
  const going = participants.filter(isGoing)
  const answersOf = (subject: string, participant: string | null) => {
    const planned = plan.answers.filter(({ participant_id }) => participant_id === participant)
    return { ...answers[subject], ...Object.fromEntries(planned.map((one) => [one.question_id, one.value])) }
  }
  const types = going.map(({ ticket_type_id }) => ticket_type_id)
  if (lacksAnswers(askedOfBooking(questions, types), answersOf(BOOKING, null))) return true
  return going.some((participant) => {
    const set = plan.participants.find(({ id }) => id === participant.id)?.set
    const asked = askedOfParticipant(questions, participant.ticket_type_id)
    return nameOf({ ...participant, ...set }) === "" || lacksAnswers(asked, answersOf(participant.id, participant.id))
  })
}

function isGoing({ status }: { status: string }): boolean {
  return status !== "cancelled"
}
