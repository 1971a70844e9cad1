import type { AdminBooking, Participant } from "../contract/booking"

/** Those whose tickets can still change. */
export function activeParticipants({ participants }: Pick<AdminBooking, "participants">): Participant[] {
  return participants.filter(({ status }) => status !== "cancelled")
}

/** Whether somebody was let in already: who is stays, so that not everybody moves. */
export function somebodyLetIn(booking: Pick<AdminBooking, "participants">): boolean {
  return booking.participants.some(isLetIn)
}

export function isLetIn({ status }: Pick<Participant, "status">): boolean {
  return status === "attended"
}
