import { accept, type Decision, refuse } from "../../decision"
import { DATA_FIELDS } from "../../policy/field"
import type { Permission } from "../../policy/may"
import type { Question } from "../../question/question"
import type { EditableParticipant, EditFacts, EditRequest, FieldRights } from "../edit"

/** A ticket of Anna's booking; nobody is named on it unless said. */
export function ticket(id: string, given: Partial<EditableParticipant> = {}): EditableParticipant {
  return {
    id,
    ticket_type_id: "adult",
    status: "registered",
    ticket_code: `CODE-OF-${id}`,
    first_name: null,
    last_name: null,
    email: null,
    phone: null,
    address: null,
    ...given,
  }
}

const YES = accept({ level: "event", until: "2027-06-01T21:00:00Z" } as const)
export const CLOSED = refuse({
  code: "editing_closed",
  level: "event",
  closed_at: "2027-05-20T00:00:00Z",
  terms: null,
  contact: null,
})

/** The same right to every field there is. */
export function toAll(right: Decision<Permission>, questions: readonly Question[] = []): FieldRights {
  const fields = [...DATA_FIELDS, ...questions.map(({ id }) => `question:${id}`)]
  return Object.fromEntries(fields.map((field) => [field, right]))
}

/** Everything may be edited, but for what is said otherwise. */
export function annasRights({
  edit = YES,
  rename = YES,
  questions = [],
  attended = false,
}: {
  edit?: Decision<Permission>
  rename?: Decision<Permission>
  questions?: Question[]
  attended?: boolean
} = {}): EditFacts["rights"] {
  const { first_name = rename, last_name = rename } = toAll(rename)
  const adult = { edit: toAll(edit, questions), rename: { first_name, last_name }, attended }
  return { booking: toAll(edit, questions), ticket_types: { adult } }
}

/** Anna's booking of three adult tickets: her own, Ben's, and one that nobody is named for. Everything may be edited. */
export function annasBooking(given: Partial<EditFacts> = {}): EditFacts {
  return {
    booking: {
      version: 1,
      status: "confirmed",
      first_name: "Anna",
      last_name: "Berg",
      email: "anna@example.com",
      locale: "de",
      phone: "+4930901820",
      address: { address_1: "Domplatte 1", city: "Köln", country_code: "de" },
    },
    participants: [
      ticket("anna", { first_name: "Anna", last_name: "Berg" }),
      ticket("ben", { first_name: "Ben", email: "ben@example.com" }),
      ticket("open"),
    ],
    questions: [],
    answers: {},
    files: [],
    rights: annasRights(),
    addOns: { offered: [], taken: [], free: [], left: {}, actor: "customer", now: "2027-05-01T12:00:00Z" },
    onlyParticipant: null,
    addressProof: null,
    codes: ["NEW-1", "NEW-2", "NEW-3"],
    ...given,
  }
}

/** A request made from the state that Anna saw. */
export const edit = (request: Omit<EditRequest, "version">): EditRequest => ({ version: 1, ...request })
