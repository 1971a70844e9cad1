import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { addressLines, nameOf } from "../../lib/person"
import { useText } from "../../lib/text/use-text"
import { AnswerList } from "../answer/answer-list"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"

export function BookerSection({ booking }: { booking: AdminBooking }) {
  const { t, language } = useText()
  const { booker } = booking
  const edit = booking.status !== "cancelled" && <EditLink to="edit" label={t("booking.edit.action")} />
  return (
    <Section title={t("booking.booker")} actions={edit}>
      <SectionRow title={t("person.name")} value={<Unbroken text={nameOf(booker) || t("person.unnamed")} />} />
      <SectionRow title={t("person.email")} value={booker.email && <Unbroken text={booker.email} />} />
      <SectionRow title={t("person.phone")} value={booker.phone} />
      <SectionRow title={t("person.address")} value={addressLines(booker.address, language).join("\n") || "-"} />
      {booking.answers.length > 0 && (
        <div className="px-6 py-4">
          <AnswerList bookingId={booking.id} answers={booking.answers} />
        </div>
      )}
    </Section>
  )
}

/** A word without an end, as addresses are, stays within its card. */
function Unbroken({ text }: { text: string }) {
  return (
    <Text size="small" leading="compact" className="[overflow-wrap:anywhere]">
      {text}
    </Text>
  )
}
