import type { AddOnPlan, AddOnRequest, AddOnStock } from "../add-on/plan-add-ons"
import type { FieldChange } from "../change-log/field-change"
import type { Decision } from "../decision"
import type { Person } from "../person/person"
import type { Permission } from "../policy/may"
import type { Answers, AnswerValue } from "../question/answer-value"
import type { Question } from "../question/question"
import type { Language } from "../refusal/sentences"

export type EditRequest = {
  version: number
  /** The language of the booking's mails and tickets. */
  locale?: Language
  booker?: Person
  answers?: Answers
  participants?: ({ id: string; answers?: Answers } & Person)[]
  add_ons?: AddOnRequest[]
}

export type EditableParticipant = Required<Person> & {
  id: string
  ticket_type_id: string
  status: string
  ticket_code: string
}

/** The right to each field that somebody might change, by its key; see `fieldRight`. */
export type FieldRights = Readonly<Record<string, Decision<Permission>>>

export type TicketRights = {
  edit: FieldRights
  rename: FieldRights
  /** Whether somebody who has attended on such a ticket may still be edited. */
  attended: boolean
}

export type EditFacts = {
  booking: Required<Person> & {
    email: string
    locale: string
    version: number
    status: string
    anonymised_at?: Date | null
  }
  participants: EditableParticipant[]
  /** The event's questions, and the answers there are, by participant; under `booking` the booking's own. */
  questions: readonly Question[]
  answers: Readonly<Record<string, Answers>>
  /** The files that belong to this booking, and for which question each was sent. */
  files: readonly { id: string; question_id: string }[]
  rights: {
    booking: FieldRights
    /** For each ticket type: to its participants' fields, and to the name of one who has a name already. */
    ticket_types: Readonly<Record<string, TicketRights>>
  }
  addOns: AddOnStock
  /** A participant's own link edits that participant and nothing else (SPEC M18); null for the booker and staff. */
  onlyParticipant: string | null
  /** The new address that a code has come back from (SPEC P12): nobody writes another one of their own. Null: none is asked of staff. */
  addressProof: { email: string | null } | null
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
  addOns: Pick<AddOnPlan, "free" | "taken">
  changes: FieldChange[]
  /** The booker's address before it changes: told as well (SPEC P4); null when it stays. */
  email_before: string | null
  /** True while a participant has no name, or something that is required no answer. */
  incomplete: boolean
}
