import type { CustomerBooking } from "../api/answers"
import { nameOf } from "../booking/person-name"
import { useTexts } from "../language/language-context"
import { addOnTexts } from "./texts"

/** Says whose an extra is: a participant's by name or ticket, or the whole booking's. */
export function useTaker({ participants }: Pick<CustomerBooking, "participants">) {
  const t = useTexts(addOnTexts)
  return (participantId: string | null): string => {
    const participant = participants.find(({ id }) => id === participantId)
    if (!participant) return t("whole")
    return nameOf(participant) || t("ticket", { position: participant.position })
  }
}
