import type { AdminBooking, Participant } from "../contract/booking"

/** Those whose tickets can still change. */
export function activeParticipants({ participants }: Pick<AdminBooking, "participants">): Participant[] {
  return participants.filter(({ status }) => status !== "cancelled")
}
