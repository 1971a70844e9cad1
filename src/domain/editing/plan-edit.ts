import { planAddOns } from "../add-on/plan-add-ons"
import { accept, type Decision, refuse } from "../decision"
import { nameOf, type Person } from "../person/person"
import type { Answers } from "../question/answer-value"
import { askedOfBooking, askedOfParticipant } from "../question/asked"
import { changedFields, losesName, valuesOf } from "./changed-fields"
import type { EditFacts, EditPlan, EditRequest } from "./edit"
import { firstNo } from "./first-no"
import { isGoing, isIncomplete } from "./incomplete"
import { planAnswers } from "./plan-answers"
import { unproven } from "./unproven"

/** The subject of what is changed of the booking itself, in the log. */
const BOOKING = "booking"

/**
 * What an edit of master data and answers does (SPEC P12, P13), or why it may not. Values that are equal make no change,
 * and need no right; a plan without changes writes nothing and mails nobody (C-14). A ticket whose name changes gets a
 * new code (U20).
 */
export function planEdit(request: EditRequest, facts: EditFacts): Decision<EditPlan> {
  if (facts.booking.anonymised_at) return refuse({ code: "booking_anonymised" })
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
    addOns: { free: [], taken: [] },
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
  const addOns = planAddOns(request.add_ons ?? [], { ...facts, ...facts.addOns })
  if (!addOns.ok) return addOns
  plan.addOns = addOns.value
  plan.changes.push(...addOns.value.changes)
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
  if (losesName(booking, valuesOf(changes))) return refuse({ code: "name_required", participant: null })
  const no = firstNo(changes, rights.booking) ?? unproven(changes, facts)
  if (no) return no

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
  if (losesName(participant, set)) return refuse({ code: "name_required", participant: id })
  const renames = nameOf(participant) !== "" && nameOf({ ...participant, ...set }) !== nameOf(participant)
  const before = plan.changes.length
  const right = firstNo(changes, renames ? { ...rights.edit, ...rights.rename } : rights.edit)
  const no = right ?? (facts.onlyParticipant ? unproven(changes, facts) : null)
  if (no) return no
  plan.changes.push(...changes)

  const asked = askedOfParticipant(facts.questions, participant.ticket_type_id)
  const planned = planAnswers({ participant: id, asked, given: answers, rights: rights.edit }, facts, plan)
  if (!planned.ok || plan.changes.length === before) return planned
  if (participant.status === "attended" && !rights.attended)
    return refuse({ code: "participant_attended", participant_id: id })
  const ticket_code = renames ? (facts.codes[plan.participants.length] ?? null) : null
  if (changes.length > 0) plan.participants.push({ id, set, ticket_code })
  return accept(null)
}
