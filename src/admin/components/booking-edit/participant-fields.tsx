import { Heading } from "@medusajs/ui"
import type { Participant } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { PersonFields } from "../form/person-fields"
import { AnswersFields } from "./answers-fields"

type ParticipantFieldsProps = { bookingId: string; index: number; participant: Participant }

/** One participant. A new name means a new ticket code: the old ticket stops working (SPEC U20). */
export function ParticipantFields({ bookingId, index, participant }: ParticipantFieldsProps) {
  const { t } = useText()
  const { position, ticket_type } = participant
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">{t("participant.nth_of", { position, ticket_type: ticket_type.title })}</Heading>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <PersonFields at={`participants.${index}`} />
      </div>
      <AnswersFields bookingId={bookingId} answers={participant.answers} at={`participants.${index}.answers`} />
    </section>
  )
}
