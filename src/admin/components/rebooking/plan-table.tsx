import { Badge, Table, Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import type { Plan } from "../../lib/contract/rebooking"
import { planRows } from "../../lib/rebooking/plan-rows"
import { useText } from "../../lib/text/use-text"
import { AmountTable } from "../page/amount-table"

/** Line by line what it cost and costs, then the sums: old, new, difference, with the tax that is in them. */
export function PlanTable({ plan }: { plan: Plan }) {
  const { t, language } = useText()
  const money = (amount: Minor | null) => (amount === null ? "" : formatMoney(amount, plan.currency_code, language))
  return (
    <AmountTable label={t("rebooking.tickets")}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="pl-4">{t("rebooking.tickets")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("rebooking.from")}</Table.HeaderCell>
          <Table.HeaderCell className="pr-4 text-right">{t("rebooking.to")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {planRows(plan, (position) => t("rebooking.new_ticket", { position })).map(
          ({ key, who, kind, what, before, after }) => (
            <Table.Row key={key}>
              <Table.Cell className="py-2 pl-4">
                <Text size="small" weight="plus" leading="compact">
                  {who ?? t("person.unnamed")}
                </Text>
                <span className="text-ui-fg-subtle txt-small flex flex-wrap items-center gap-x-2">
                  {what}
                  {kind && (
                    <Badge size="2xsmall" color={COLOR[kind]}>
                      {t(`rebooking.kind.${kind}`)}
                    </Badge>
                  )}
                </span>
              </Table.Cell>
              <Table.Cell className="text-ui-fg-subtle text-right tabular-nums">{money(before)}</Table.Cell>
              <Table.Cell className="pr-4 text-right tabular-nums">{money(after)}</Table.Cell>
            </Table.Row>
          )
        )}
        {plan.fee && (
          <Table.Row>
            <Table.Cell className="py-2 pl-4">{plan.fee.title}</Table.Cell>
            <Table.Cell />
            <Table.Cell className="pr-4 text-right tabular-nums">{money(plan.fee.amount)}</Table.Cell>
          </Table.Row>
        )}
        <Table.Row className="bg-ui-bg-subtle">
          <Table.Cell className="py-2 pl-4">
            <Text size="small" weight="plus">
              {t("money.total")}
            </Text>
          </Table.Cell>
          {[plan.from, plan.to].map(({ total, tax }, side) => (
            <Table.Cell key={side === 0 ? "from" : "to"} className="py-2 text-right tabular-nums last:pr-4">
              <Text size="small" weight="plus">
                {money(total)}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("rebooking.tax", { amount: money(tax) })}
              </Text>
            </Table.Cell>
          ))}
        </Table.Row>
        <Table.Row>
          <Table.Cell className="pl-4">{t("rebooking.difference")}</Table.Cell>
          <Table.Cell />
          <Table.Cell className="pr-4 text-right tabular-nums">{money(plan.difference)}</Table.Cell>
        </Table.Row>
      </Table.Body>
    </AmountTable>
  )
}

const COLOR = { moves: "blue", stays: "grey", goes: "red", new: "green" } as const
