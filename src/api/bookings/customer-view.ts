import { type Refusal, refuse } from "../../domain/decision"
import type { FieldRights } from "../../domain/editing/edit"
import { nameOf } from "../../domain/person/person"
import { answerField } from "../../domain/policy/field"
import type { ShopPolicy } from "../../domain/policy/policy"
import type { Language } from "../../domain/refusal/sentences"
import { rightsToCancel } from "../../workflows/cancelling/customer-rights"
import { editRights, mayEditSomething, rightForAll } from "../../workflows/editing/rights"
import { wordOf } from "../../workflows/events/reading/rules-of-event"
import type { BookingFacts } from "../../workflows/reading/load-booking"
import type { RebookedBooking } from "../../workflows/reading/load-rebooked"
import { rightsToChange } from "../../workflows/rebooking/rights-to-change"
import { addOnsView } from "./add-ons-view"
import { refundView } from "./refund-view"
import { fieldsView, isHidden, lockedAsAttended, mayView, withoutHidden } from "./rights-view"
import { bookingData, totalsView } from "./view"

export type CustomerContext = { policy: ShopPolicy; language: Language; now: string; participant_id: string | null }

/**
 * A booking as its customer sees it: with the right to each field, and without what the organiser hides. A participant's
 * own link shows the own ticket, and no money (SPEC M18).
 */
export function customerBooking(facts: BookingFacts, { policy, language, now, participant_id }: CustomerContext) {
  const { booking, event, grants } = facts
  const rightsFacts = { shop: policy, event, grants, actor: "customer" as const, status: booking.status, now }
  const rights = editRights(rightsFacts)
  const types = booking.participants.map(({ ticket_type_id }) => ticket_type_id)
  const { booker, answers, participants, ...data } = bookingData(facts, language)
  const rebook = participant_id === null ? rightForAll("rebook", types, rightsFacts) : notTheirs(event)
  const may = {
    edit: mayView(mayEditSomething(types, rightsFacts, rights), language),
    rename: mayView(rightForAll("rename", types, rightsFacts), language),
    rebook: mayView(rebook, language),
  }
  const shown = participants.map((participant) => {
    const { id, ticket_type, answers, first_name, last_name, email, phone, address, ...ticket } = participant
    const { edit = {}, rename = {}, attended = false } = rights.ticket_types[ticket_type.id] ?? {}
    const their = nameOf(participant) === "" ? edit : { ...edit, ...rename }
    const own = ticket.status === "attended" && !attended ? lockedAsAttended(their, id) : their
    const person = withoutHidden({ first_name, last_name, email, phone, address }, own)
    const fields = fieldsView(own, language)
    return { id, ...ticket, ticket_type, ...person, answers: shownAnswers(answers, own), may: { fields } }
  })
  const addOns = addOnsView({
    ...facts.add_ons,
    ...{ actor: rightsFacts.actor, now, participants: booking.participants, rights, onlyParticipant: participant_id },
  })
  const pending_address = pendingView(facts, participant_id)
  if (participant_id !== null) {
    return { ...data, participants: shown.filter(({ id }) => id === participant_id), ...addOns, pending_address, may }
  }
  const totals = totalsView(facts)
  const cancelling = rightsToCancel({ ...facts, totals, shop: policy, now })
  return {
    ...data,
    booker: withoutHidden(booker, rights.booking),
    answers: shownAnswers(answers, rights.booking),
    participants: shown,
    ...addOns,
    pending_address,
    totals,
    refunds: facts.refund_cases.map(refundView).reverse(),
    may: {
      ...may,
      changes: fieldsView(rightsToChange(facts, policy, now), language),
      cancel: mayView(cancelling.whole, language),
      cancel_parts: mayView(cancelling.parts, language),
      fields: fieldsView(rights.booking, language),
    },
    rebooked_from: rebookedView(facts.rebooked_from),
    rebooked_to: rebookedView(facts.rebooked_to),
    rebooked_to_others: facts.rebooked_to_others.map(rebookedView),
    rebooked_with: facts.rebooked_with.map(rebookedView),
    additional_to: facts.additional_to && { number: facts.additional_to.number },
    additional: facts.additional.map(({ number, status }) => ({ number, status })),
  }
}

/** What concerns the whole booking and its money is not for a participant's own link (SPEC M18). */
export function notTheirs(event: BookingFacts["event"]): { ok: false; refusal: Refusal } {
  return refuse({ code: "rebooking_not_allowed", level: "default", ...wordOf(event) })
}

/** The new address of whoever looks, while it waits for its code. */
function pendingView({ pending_addresses }: BookingFacts, participantId: string | null) {
  const pending = pending_addresses.find(({ participant_id }) => participant_id === participantId)
  return pending ? { email: pending.email, expires_at: pending.expires_at } : null
}

function shownAnswers<A extends { question: { id: string } }>(answers: readonly A[], rights: FieldRights): A[] {
  return answers.filter(({ question }) => !isHidden(rights, answerField(question.id)))
}

function rebookedView(rebooked: RebookedBooking | null) {
  return rebooked && { number: rebooked.number, event_title: rebooked.event_title }
}
