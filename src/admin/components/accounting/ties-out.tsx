import { Alert, StatusBadge, Text } from "@medusajs/ui"
import type { Accounts } from "../../../domain/accounting/accounts"
import { formatMoney } from "../../../domain/money/decimal"
import type { Minor } from "../../../domain/money/minor"
import { useAccountingWords } from "../../lib/accounting/accounts"
import { differenceLine, verdict } from "../../lib/accounting/figures"
import { useText } from "../../lib/text/use-text"
import { PageLink } from "../page/page-link"

/** Whether what moved is what the orders' books say; if not, by how much and where. */
export function TiesOut({ accounts }: { accounts: Accounts }) {
  const { t, language } = useText()
  const words = useAccountingWords()
  const said = { words, t, language }
  const { currency_code, moved, booked, differing, differing_count } = accounts
  const money = (amount: Minor) => formatMoney(amount, currency_code, language)
  if (differing_count === 0) return <StatusBadge color="green">{verdict(accounts, said)}</StatusBadge>
  const more = differing_count - differing.length
  return (
    <Alert variant="error">
      <div className="flex flex-col gap-y-1">
        <Text size="small" weight="plus">
          {verdict(accounts, said)}
        </Text>
        <Text size="small">{t("accounting.differs_hint", { moved: money(moved), booked: money(booked) })}</Text>
        <ul className="flex flex-col gap-y-1">
          {differing.map((order) => (
            <li key={order.order_id}>
              <PageLink to={`/orders/${order.order_id}`}>{differenceLine(order, currency_code, said)}</PageLink>
            </li>
          ))}
        </ul>
        {more > 0 && <Text size="small">{t("accounting.differs_more", { count: more })}</Text>}
        <PageLink to="/reconciliation">{t("reconciliation.label")}</PageLink>
      </div>
    </Alert>
  )
}
