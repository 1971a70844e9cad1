import { Text } from "@medusajs/ui"
import type { Price } from "../../lib/contract/event"
import { priceTexts } from "../../lib/money"
import { useText } from "../../lib/text/use-text"

export function Prices({ prices }: { prices: Price[] }) {
  const { t, language } = useText()
  if (prices.length === 0) return <Text size="small">{t("ticket_type.no_price")}</Text>
  return (
    <Text size="small" className="tabular-nums">
      {priceTexts(prices, language).join(" · ")}
    </Text>
  )
}
