import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { Section } from "../page/section"
import { SeatsBar } from "./seats-bar"

export function SeatsSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const { seats } = event
  return (
    <Section title={t("seats.label")} actions={<EditLink to="seats" label={t("event.edit.seats")} />}>
      <SectionRow title={t("seats.taken")} value={<SeatsBar seats={seats} />} />
      <SectionRow title={t("seats.free")} value={seats.free === null ? t("seats.no_limit") : String(seats.free)} />
      {seats.overbooked > 0 && <SectionRow title={t("seats.overbooked")} value={String(seats.overbooked)} />}
    </Section>
  )
}
