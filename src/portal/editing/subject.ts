import type { BookingEdit } from "../../client"
import type { Person } from "../../domain/person/person"
import type { Answers } from "../../domain/question/answer-value"
import type { Answered, CustomerBooking, FieldMays, PersonData } from "../api/answers"

/** What one form is about: the booker's data, what is asked of the booking as a whole, or somebody on a ticket. */
export type Subject = { kind: "booker" } | { kind: "booking" } | { kind: "participant"; id: string }

/** A subject in one word, for the keys of a page. */
export function subjectKey(subject: Subject): string {
  return subject.kind === "participant" ? subject.id : subject.kind
}

/** The parts of a booking that its people can change. */
export type Editable = Pick<CustomerBooking, "booker" | "answers" | "participants" | "locale" | "add_ons">

/** The person in a booking; empty where the subject is nobody, or this access does not show them. */
export function personIn(booking: Pick<Editable, "booker" | "participants">, subject: Subject): PersonData {
  if (subject.kind === "booker") return booking.booker ?? {}
  if (subject.kind === "booking") return {}
  return booking.participants.find(({ id }) => id === subject.id) ?? {}
}

/** What is asked of the subject, with the answers that there are. */
export function answeredIn(booking: Pick<Editable, "answers" | "participants">, subject: Subject): Answered[] {
  if (subject.kind === "booker") return []
  if (subject.kind === "booking") return booking.answers ?? []
  return booking.participants.find(({ id }) => id === subject.id)?.answers ?? []
}

/** The rights to the fields of the subject; a field that is not among them is hidden. */
export function maysIn(
  { may, participants }: Pick<CustomerBooking, "may" | "participants">,
  subject: Subject
): FieldMays {
  if (subject.kind !== "participant") return may.fields ?? {}
  return participants.find(({ id }) => id === subject.id)?.may.fields ?? {}
}

export type Change = { person: Person; answers: Answers }

/** The edit that changes this one subject and nothing else. */
export function editOf(subject: Subject, { person, answers }: Change, version: number): BookingEdit {
  const answered = Object.keys(answers).length > 0 ? { answers } : {}
  if (subject.kind === "booker") return { version, booker: person }
  if (subject.kind === "booking") return { version, ...answered }
  return { version, participants: [{ id: subject.id, ...person, ...answered }] }
}
