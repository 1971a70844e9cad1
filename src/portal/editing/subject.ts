import type { Person } from "../../domain/person/person"
import type { CustomerBooking, PersonData } from "../api/answers"

/** Whose data is edited. */
export type Subject = { kind: "booker" } | { kind: "participant"; id: string }

/** The people of a booking. */
export type People = Pick<CustomerBooking, "booker" | "participants">

/** The person in a booking; null when this access does not show them. */
export function personIn(booking: People, subject: Subject): PersonData | null {
  if (subject.kind === "booker") return booking.booker ?? null
  return booking.participants.find(({ id }) => id === subject.id) ?? null
}

export type BookingEdit = { version: number; booker?: Person; participants?: ({ id: string } & Person)[] }

/** The edit that changes this one person and nothing else. */
export function editOf(subject: Subject, change: Person, version: number): BookingEdit {
  if (subject.kind === "booker") return { version, booker: change }
  return { version, participants: [{ id: subject.id, ...change }] }
}
