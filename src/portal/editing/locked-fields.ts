import type { CustomerBooking, May } from "../api/answers"
import { ADDRESS_FIELDS, NAME_FIELDS, PERSON_FIELDS, type PersonField, REACH_FIELDS } from "./person-values"
import type { Subject } from "./subject"

/** The fields that may not be changed now: the name on a ticket has a deadline of its own (SPEC V17, M1). */
export function lockedFields({ may }: Pick<CustomerBooking, "may">, subject: Subject): PersonField[] {
  if (subject.kind === "booker") return may.edit.allowed ? [] : [...PERSON_FIELDS]
  return [...(may.rename.allowed ? [] : NAME_FIELDS), ...(may.edit.allowed ? [] : [...REACH_FIELDS, ...ADDRESS_FIELDS])]
}

/** Why part of a form is locked; null when none of it is, or when there is no form. */
export function lockReason(
  { may }: Pick<CustomerBooking, "may">,
  subject: Subject
): Extract<May, { allowed: false }> | null {
  if (subject.kind === "participant" && !may.rename.allowed) return may.rename
  return may.edit.allowed ? null : may.edit
}
