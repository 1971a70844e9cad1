import { Table, Text } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import type { Cancellation } from "../../lib/contract/cancellation"
import { useText } from "../../lib/text/use-text"
import { AmountTable } from "../page/amount-table"

/** Ticket by ticket what it cost, what is kept, and what goes back. */
export function CancellationTable({ cancellation }: { cancellation: Cancellation }) {
  const { t, language } = useText()
  const { tickets, add_ons, total, fee, back, currency_code } = cancellation
  const money = (amount: Minor) => formatMoney(amount, currency_code, language)
  const rows = [
    ...tickets.map(({ participant_id, name, title, ...amounts }) => ({
      ...amounts,
      key: participant_id,
      who: name || t("person.unnamed"),
      what: title,
    })),
    ...add_ons.map(({ participant_id, add_on_id, title, quantity, ...amounts }) => ({
      ...amounts,
      key: `${add_on_id} ${participant_id}`,
      who: `${quantity} × ${title}`,
      what: "",
    })),
  ]
  return (
    <AmountTable label={t("cancellation.tickets")}>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="pl-4">{t("cancellation.tickets")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("cancellation.price")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("fee.label")}</Table.HeaderCell>
          <Table.HeaderCell className="pr-4 text-right">{t("fee.back")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ key, who, what, ...row }) => (
          <Table.Row key={key}>
            <Table.Cell className="py-2 pl-4">
              <Text size="small" weight="plus" leading="compact">
                {who}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {what}
              </Text>
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">{money(row.amount)}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">{money(row.fee)}</Table.Cell>
            <Table.Cell className="pr-4 text-right tabular-nums">{money(row.back)}</Table.Cell>
          </Table.Row>
        ))}
        <Table.Row className="bg-ui-bg-subtle txt-compact-small-plus text-ui-fg-base">
          <Table.Cell className="pl-4">{t("cancellation.total")}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{money(total)}</Table.Cell>
          <Table.Cell className="text-right tabular-nums">{money(fee)}</Table.Cell>
          <Table.Cell className="pr-4 text-right tabular-nums">{money(back)}</Table.Cell>
        </Table.Row>
      </Table.Body>
    </AmountTable>
  )
}
