import { Heading } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import type { BookingForm } from "../../lib/booking-form"
import type { Participant } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { TextField } from "../form/text-field"
import { useEmailRule } from "../form/use-email-rule"
import { AnswersFields } from "./answers-fields"

type ParticipantFieldsProps = { bookingId: string; index: number; participant: Participant }

/** One participant. A new name means a new ticket code: the old ticket stops working (SPEC U20). */
export function ParticipantFields({ bookingId, index, participant }: ParticipantFieldsProps) {
  const { t } = useText()
  const { control } = useFormContext<BookingForm>()
  const email = useEmailRule()
  const { position, ticket_type } = participant
  return (
    <section className="flex flex-col gap-y-3">
      <Heading level="h2">{t("participant.nth_of", { position, ticket_type: ticket_type.title })}</Heading>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField control={control} name={`participants.${index}.first_name`} label={t("person.first_name")} />
        <TextField control={control} name={`participants.${index}.last_name`} label={t("person.last_name")} />
        <TextField
          control={control}
          name={`participants.${index}.email`}
          type="email"
          label={t("person.email")}
          rules={email}
        />
        <TextField
          control={control}
          name={`participants.${index}.phone`}
          type="tel"
          label={t("person.phone")}
          maxLength={50}
        />
      </div>
      <AnswersFields bookingId={bookingId} answers={participant.answers} at={`participants.${index}.answers`} />
    </section>
  )
}
