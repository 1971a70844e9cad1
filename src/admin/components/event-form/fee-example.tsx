import { Table, Text } from "@medusajs/ui"
import { useFormContext, useWatch } from "react-hook-form"
import { keptOf } from "../../../domain/cancelling/kept-of"
import { decimalsOf, formatMoney } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { readLadder } from "../../lib/event-form/fee-ladder"
import type { PolicyForm } from "../../lib/event-form/policy"
import { useStoreCurrencies } from "../../lib/store-currencies"
import { inOrder, tierText } from "../../lib/text/ladder-text"
import { useText } from "../../lib/text/use-text"

/** What the ladder that is being entered makes of one ticket in the store's default currency, by the rule that cancels. */
export function FeeExample() {
  const { t, language } = useText()
  const { control } = useFormContext<PolicyForm>()
  const { tiers, after } = readLadder(useWatch({ control, name: "cancellation_fee.ladder" }))
  const [currency] = useStoreCurrencies()
  if (!currency) return null
  const price = minor(decimalsOf(currency) === 0 ? 10_000 : 100 * 10 ** decimalsOf(currency))
  const money = (amount: typeof price) => formatMoney(amount, currency, language)
  const rows = [
    ...inOrder(tiers).map(({ before, fee }) => ({ when: t("fee.until_time", { time: tierText(before, t) }), fee })),
    { when: t(tiers.length === 0 ? "fee.at_any_time" : "fee.after_that"), fee: after },
  ]
  return (
    <div className="shadow-elevation-card-rest overflow-hidden rounded-xl">
      <Text size="small" weight="plus" className="px-4 py-2">
        {t("fee.example", { price: money(price) })}
      </Text>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("fee.cancelled")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("fee.label")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("fee.back")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ when, fee }) => {
            const kept = keptOf(fee, price, currency)
            return (
              <Table.Row key={when}>
                <Table.Cell className="py-2">{when}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{money(kept.fee)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{money(kept.back)}</Table.Cell>
              </Table.Row>
            )
          })}
        </Table.Body>
      </Table>
    </div>
  )
}
