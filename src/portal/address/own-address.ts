import type { CustomerBooking } from "../api/answers"
import type { Change, Subject } from "../editing/subject"

type Looked = Pick<CustomerBooking, "booker">

/** Whether a form is about whoever looks: the booker, or the participant whose own link it is. */
export function isOwn(booking: Looked, subject: Subject): boolean {
  return subject.kind === "booker" || (subject.kind === "participant" && !booking.booker)
}

/**
 * A new address of one's own goes another way than the rest of an edit: a code from its mailbox comes first (SPEC P12).
 * `email` null: there is none in it.
 */
export function splitAddress(
  booking: Looked,
  subject: Subject,
  change: Change
): { rest: Change; email: string | null } {
  const { email, ...person } = change.person
  if (!email || !isOwn(booking, subject)) return { rest: change, email: null }
  return { rest: { ...change, person }, email }
}

/** The address of whoever looks, as it is now. */
export function ownAddress({ booker, participants }: Pick<CustomerBooking, "booker" | "participants">): string | null {
  return (booker ?? participants[0])?.email ?? null
}
