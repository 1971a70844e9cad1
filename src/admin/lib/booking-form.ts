import type { AdminBooking, BookingChange } from "./contract/booking"
import { type PersonForm, personChange, personForm } from "./person"

/** Booker and participants as a form holds them, participants in the order of the booking. */
export type BookingForm = { booker: PersonForm; participants: PersonForm[]; reason: string }

export function bookingForm({ booker, participants }: AdminBooking): BookingForm {
  return { booker: personForm(booker), participants: participants.map(personForm), reason: "" }
}

/** What the form changed of the booking that it was opened with, against whose version it is written. */
export function bookingChange(form: BookingForm, opened: AdminBooking): BookingChange {
  const participants = opened.participants.flatMap((stored, index) => {
    const entered = form.participants[index]
    const change = entered && personChange(entered, stored)
    return change ? [{ id: stored.id, ...change }] : []
  })
  const booker = personChange(form.booker, opened.booker)
  return {
    version: opened.version,
    ...(booker && { booker }),
    ...(participants.length > 0 && { participants }),
    ...(form.reason.trim() && { reason: form.reason.trim() }),
  }
}
