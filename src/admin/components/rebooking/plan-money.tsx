import { Table, Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import type { PlanSide } from "../../../domain/rebooking/plan"
import type { Plan } from "../../lib/contract/rebooking"
import { useText } from "../../lib/text/use-text"
import { formatMoment } from "../../lib/time/format-time"

/** Old and new side by side, the difference, and what it means for the money. */
export function PlanMoney({ plan }: { plan: Plan }) {
  const { t, language } = useText()
  const money = (amount: Minor) => formatMoney(amount, plan.currency_code, language)
  const { kind, carried, due, back } = plan.settlement
  const row = (label: string, { event_title, starts_at, timezone, total, tax }: PlanSide) => (
    <Table.Row>
      <Table.Cell className="py-2">
        <Text size="xsmall" className="text-ui-fg-muted">
          {label}
        </Text>
        <Text size="small" weight="plus" leading="compact">
          {event_title}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {formatMoment(starts_at, timezone, language)}
        </Text>
      </Table.Cell>
      <Table.Cell className="py-2 text-right align-top tabular-nums">
        <Text size="small" weight="plus">
          {money(total)}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("rebooking.tax", { amount: money(tax) })}
        </Text>
      </Table.Cell>
    </Table.Row>
  )
  return (
    <div className="shadow-elevation-card-rest overflow-hidden rounded-xl">
      <Table>
        <Table.Body>
          {row(t("rebooking.from"), plan.from)}
          {row(t("rebooking.to"), plan.to)}
          <Table.Row>
            <Table.Cell>{t("rebooking.difference")}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">{money(plan.difference)}</Table.Cell>
          </Table.Row>
        </Table.Body>
      </Table>
      <Text size="small" className="bg-ui-bg-subtle border-t px-6 py-3">
        {t(`rebooking.settlement.${kind}`, { carried: money(carried), due: money(due), back: money(back) })}
      </Text>
    </div>
  )
}
