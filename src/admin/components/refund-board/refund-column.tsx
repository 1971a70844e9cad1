import { Button, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import { type RefundFilter, useRefundCases } from "../../lib/refund-cases"
import { useText } from "../../lib/text/use-text"
import { LoadError } from "../page/load-error"
import { PageLink } from "../page/page-link"
import { RefundCaseRow } from "../refund-case/refund-case-row"

/** Cases shown at first, and more with each press; the API gives no more than this at once. */
const STEP = 20
const MOST = 100

/** The cases of one status, newest first, with what they come to. */
export function RefundColumn({ filter }: { filter: Omit<RefundFilter, "limit"> }) {
  const { t, language } = useText()
  const [limit, setLimit] = useState(STEP)
  const { data, isError, error, refetch } = useRefundCases({ ...filter, limit })
  const title = t(`refund_case.status.${filter.status}`)
  const amounts = data?.amounts.map(({ amount, currency_code }) => formatMoney(amount, currency_code, language))
  return (
    <Container className="divide-y p-0" role="region" aria-label={title}>
      <div className="flex flex-wrap items-baseline justify-between gap-2 px-6 py-4">
        <Heading level="h2">
          {title} {data && <span className="text-ui-fg-muted tabular-nums">{data.count}</span>}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {amounts?.join(" · ")}
        </Text>
      </div>
      {isError && <LoadError error={error} retry={refetch} />}
      {!data && !isError && <Skeleton className="mx-6 my-4 h-16" />}
      {data?.count === 0 && (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("refund_board.none")}
        </Text>
      )}
      {data?.refund_cases.map((refundCase) => (
        <article key={refundCase.id} aria-label={refundCase.booking_number ?? refundCase.id}>
          <RefundCaseRow
            refundCase={refundCase}
            lead={
              <PageLink strong to={`/bookings/${refundCase.booking_id}`}>
                {refundCase.booking_number}
              </PageLink>
            }
          />
        </article>
      ))}
      {data && data.count > limit && limit < MOST && (
        <div className="px-6 py-4">
          <Button size="small" variant="secondary" onClick={() => setLimit(limit + STEP)}>
            {t("refund_board.more", { count: data.count - limit })}
          </Button>
        </div>
      )}
    </Container>
  )
}
