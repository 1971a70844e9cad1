import type { MailParticipant } from "../../domain/mail/facts"
import type { Translate } from "../../domain/mail/translate"
import { Table } from "./table"
import { Label } from "./text"

/** Who comes on which ticket, in the order of the booking. */
export function Participants({ t, participants }: { t: Translate; participants: MailParticipant[] }) {
  const rows = participants.map(({ name, ticket_type, cancelled }, index) => ({
    key: String(index),
    cells: [
      `${index + 1}. ${name || t("participant.nameless")}`,
      cancelled ? `${ticket_type} (${t("participant.cancelled")})` : ticket_type,
    ],
  }))
  return (
    <>
      <Label>{t("label.participants")}</Label>
      <Table rows={rows} align={["left", "right"]} />
    </>
  )
}
