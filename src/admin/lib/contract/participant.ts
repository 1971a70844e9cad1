import type { BookingStatus, Participant } from "./booking"

export const PARTICIPANT_STATUSES = [
  "registered",
  "attended",
  "no_show",
  "cancelled",
] as const satisfies readonly Participant["status"][]

/** A row of the list of an event's participants (docs/api.md). */
export type ListedParticipant = Pick<
  Participant,
  "id" | "position" | "status" | "ticket_code" | "ticket_type" | "first_name" | "last_name" | "email" | "phone"
> & { booking: { id: string; number: string; status: BookingStatus } }
