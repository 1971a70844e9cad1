import { StatusBadge, Table, Text } from "@medusajs/ui"
import type { AdminAddOn } from "../../lib/contract/add-on"
import type { AdminEvent } from "../../lib/contract/event"
import { useText } from "../../lib/text/use-text"
import { Prices } from "../event/prices"
import { SeatsBar } from "../event/seats-bar"
import { EditLink } from "../page/edit-link"

export function AddOnRow({ event, addOn }: { event: AdminEvent; addOn: AdminAddOn }) {
  const { t } = useText()
  const { id, title, level, min, max, status, prices, seats, ticket_type_ids } = addOn
  const isFree = prices.length > 0 && prices.every(({ amount }) => amount === 0)
  const types = event.ticket_types.filter((type) => ticket_type_ids?.includes(type.id)).map((type) => type.title)
  return (
    <Table.Row>
      <Table.Cell>
        <div className="flex flex-col items-start gap-y-1 py-2">
          <Text size="small" weight="plus" leading="compact">
            {title}
          </Text>
          <StatusBadge color={status === "active" ? "green" : "grey"}>{t(`add_on.status_${status}`)}</StatusBadge>
        </div>
      </Table.Cell>
      <Table.Cell>
        <Text size="small" leading="compact">
          {t(`add_on.level_${level}`)}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[min === 0 ? t("add_on.limits_max", { max }) : t("add_on.limits_range", { min, max }), ...types].join(" · ")}
        </Text>
      </Table.Cell>
      <Table.Cell>{isFree ? <Text size="small">{t("add_on.free")}</Text> : <Prices prices={prices} />}</Table.Cell>
      <Table.Cell>
        <SeatsBar seats={seats} />
      </Table.Cell>
      <Table.Cell className="text-right">
        <EditLink to={`add-ons/${id}`} label={t("ticket_type.edit", { title })} />
      </Table.Cell>
    </Table.Row>
  )
}
