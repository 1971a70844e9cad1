import { type FieldChange, fieldChanges, type LogValue } from "../change-log/field-change"
import { accept, type Decision, refuse } from "../decision"
import { nameOf, type Person } from "../person/person"
import type { Permission } from "../policy/may"

export type EditRequest = {
  version: number
  booker?: Person
  participants?: ({ id: string } & Person)[]
}

export type EditableParticipant = Required<Person> & {
  id: string
  ticket_type_id: string
  status: string
  ticket_code: string
}

export type EditFacts = {
  booking: Required<Person> & { email: string; version: number; status: string }
  participants: EditableParticipant[]
  /** The rights for the booking, and for each ticket type of its participants. */
  may: {
    edit: Decision<Permission>
    ticketTypes: Record<string, { edit: Decision<Permission>; rename: Decision<Permission> }>
  }
  /** A participant's own link edits that participant and nothing else (SPEC M18); null for the booker and staff. */
  onlyParticipant: string | null
  /** Fresh ticket codes, at least one for each participant. */
  codes: string[]
}

export type EditPlan = {
  booker: Person
  participants: { id: string; set: Person; ticket_code: string | null }[]
  changes: FieldChange[]
  /** The booker's address before it changes: told as well (SPEC P4); null when it stays. */
  email_before: string | null
  /** True while a participant has no name. */
  incomplete: boolean
}

const FIELDS = ["first_name", "last_name", "email", "phone", "address"] as const
type Field = (typeof FIELDS)[number]

/**
 * What an edit of master data does (SPEC P12), or why it may not. Values that are equal make no change; a plan without
 * changes writes nothing and mails nobody (C-14). A ticket whose name changes gets a new code (U20).
 */
export function planEdit(request: EditRequest, facts: EditFacts): Decision<EditPlan> {
  if (facts.booking.status === "cancelled") return refuse({ code: "booking_cancelled" })
  if (facts.booking.version !== request.version)
    return refuse({ code: "booking_stale", version: facts.booking.version })
  const ids = (request.participants ?? []).map(({ id }) => id)
  if (new Set(ids).size < ids.length) return refuse({ code: "field_not_editable", field: "participants" })

  const plan: EditPlan = { booker: {}, participants: [], changes: [], email_before: null, incomplete: false }
  const booker = planBooker(request.booker ?? {}, facts, plan)
  if (!booker.ok) return booker
  for (const { id, ...wanted } of request.participants ?? []) {
    const participant = planParticipant(id, wanted, facts, plan)
    if (!participant.ok) return participant
  }
  plan.incomplete = facts.participants
    .filter(({ status }) => status !== "cancelled")
    .some(
      (participant) =>
        nameOf({ ...participant, ...plan.participants.find(({ id }) => id === participant.id)?.set }) === ""
    )
  return accept(plan)
}

function planBooker(wanted: Person, facts: EditFacts, plan: EditPlan): Decision<null> {
  const changes = changedFields("booking", facts.booking, wanted)
  if (changes.length === 0) return accept(null)
  if (facts.onlyParticipant) return refuse({ code: "field_not_editable", field: "booker" })
  if (!facts.may.edit.ok) return facts.may.edit
  if (changes.some(({ field, after }) => field === "email" && !after))
    return refuse({ code: "field_not_editable", field: "email" })
  plan.booker = valuesOf(changes)
  plan.changes.push(...changes)
  if (plan.booker.email) plan.email_before = facts.booking.email
  return accept(null)
}

function planParticipant(id: string, wanted: Person, facts: EditFacts, plan: EditPlan): Decision<null> {
  const participant = facts.participants.find((one) => one.id === id && one.status !== "cancelled")
  const rights = participant && facts.may.ticketTypes[participant.ticket_type_id]
  const isOther = facts.onlyParticipant !== null && facts.onlyParticipant !== id
  if (!rights || isOther) return refuse({ code: "participant_not_found", participant_id: id })

  const changes = changedFields(id, participant, wanted)
  if (changes.length === 0) return accept(null)
  const set = valuesOf(changes)
  const renames = nameOf(participant) !== "" && nameOf({ ...participant, ...set }) !== nameOf(participant)
  const edits = !renames || changes.some(({ field }) => field !== "first_name" && field !== "last_name")
  if (renames && !rights.rename.ok) return rights.rename
  if (edits && !rights.edit.ok) return rights.edit

  plan.participants.push({ id, set, ticket_code: renames ? (facts.codes[plan.participants.length] ?? null) : null })
  plan.changes.push(...changes)
  return accept(null)
}

function changedFields(subject: string, before: Person, wanted: Person): FieldChange[] {
  return fieldChanges(subject, tidy(before), tidy(wanted))
}

/** Values as they are compared and written; what is left out stays out. */
function tidy(person: Person): Record<string, LogValue> {
  const given = FIELDS.filter((field) => person[field] !== undefined)
  return Object.fromEntries(given.map((field) => [field, tidyValue(field, person[field])]))
}

/** A blank is no value, an address has no empty lines, and an e-mail address is the same in capitals. */
function tidyValue(field: Field, value: Person[Field]): LogValue {
  if (typeof value === "string") return (field === "email" ? value.toLowerCase() : value) || null
  const lines = Object.entries(value ?? {}).flatMap(([name, line]) => (line ? [[name, line] as const] : []))
  return lines.length > 0 ? Object.fromEntries(lines) : null
}

function valuesOf(changes: FieldChange[]): Person {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]))
}
