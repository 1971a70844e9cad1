import { useCallback } from "react"
import type { AdminBooking } from "../../lib/contract/booking"
import { nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"

/** Says who of a booking has or may take an add-on: a participant by name or place, or the booking as a whole. */
export function useTaker({ participants }: Pick<AdminBooking, "participants">) {
  const { t } = useText()
  return useCallback(
    (participantId: string | null) => {
      const participant = participants.find(({ id }) => id === participantId)
      if (!participant) return t("add_on.for_booking")
      return nameOf(participant) || t("participant.nth", { position: participant.position })
    },
    [participants, t]
  )
}
