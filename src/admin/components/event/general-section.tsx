import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { PageLink } from "../page/page-link"
import { Section } from "../page/section"
import { EventActions } from "./event-actions"
import { EventStatusBadge } from "./event-status-badge"

export function GeneralSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  const actions = (
    <>
      <EventStatusBadge status={event.status} />
      <EditLink to="edit" label={t("event.edit.general")} />
      <EventActions event={event} />
    </>
  )
  return (
    <Section level="h1" title={event.title} actions={actions}>
      <SectionRow title={t("event.venue")} value={event.venue} />
      <SectionRow title={t("event.description")} value={event.description} />
      {event.product_id && (
        <SectionRow
          title={t("event.product")}
          value={<PageLink to={`/products/${event.product_id}`}>{t("event.open_product")}</PageLink>}
        />
      )}
    </Section>
  )
}
