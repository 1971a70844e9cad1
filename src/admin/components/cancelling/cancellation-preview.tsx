import { Alert, Skeleton, Text } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import { formatMoney } from "../../../domain/money/decimal"
import type { Cancellation } from "../../lib/contract/cancellation"
import { useText } from "../../lib/text/use-text"
import { Refused } from "../form/refused"
import { CancellationTable } from "./cancellation-table"

/** The amounts before anybody confirms them, and what becomes of the money. */
export function CancellationPreview({ preview }: { preview: UseQueryResult<Cancellation, Error> }) {
  const { t, language } = useText()
  const { data: cancellation } = preview
  if (preview.isError) return <Refused error={preview.error} />
  if (!cancellation) return <Skeleton className="h-40 w-full" />
  const { settlement, back, due, auto_refund, notice, currency_code } = cancellation
  const way = settlement === "refund" && auto_refund ? "refund_auto" : settlement
  const amounts = { back: formatMoney(back, currency_code, language), due: formatMoney(due, currency_code, language) }
  return (
    <section className="flex flex-col gap-y-4" aria-busy={preview.isFetching} aria-label={t("rebooking.preview")}>
      <CancellationTable cancellation={cancellation} />
      <Text size="small" className="bg-ui-bg-subtle shadow-elevation-card-rest rounded-xl px-4 py-3" role="status">
        {t(`cancellation.settlement.${way}`, amounts)}
      </Text>
      {notice && (
        <Alert variant="info">
          {t("cancellation.notice")}
          <span className="mt-1 block whitespace-pre-line italic">{notice}</span>
        </Alert>
      )}
    </section>
  )
}
