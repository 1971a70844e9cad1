import { SectionRow } from "@medusajs/dashboard/components"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { EditLink } from "../page/edit-link"
import { PageLink } from "../page/page-link"
import { Section } from "../page/section"

export function GeneralSection({ event }: { event: AdminEvent }) {
  const { t } = useText()
  return (
    <Section title={t("event.about")} actions={<EditLink to="edit" label={t("event.edit.general")} />}>
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
