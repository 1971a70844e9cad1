import type { Totals } from "../api/answers"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { PageLink } from "../layout/page-link"
import { OwnSlip } from "../slip/own-slip"
import { shortMoment } from "../time/event-time"
import { bookingTexts } from "./texts"

/** What the booking costs, what is paid, what is still to be paid, and what goes back. */
export function TotalsCard({ totals, timezone }: { totals: Totals; timezone: string }) {
  const { currency_code, total, paid, open, payable, payment_due_at, refund_open } = totals
  const tag = formatTag(useLanguage().language)
  const t = useTexts(bookingTexts)
  const money = useMoney(currency_code)
  return (
    <section className="card" aria-labelledby="totals-title">
      <h2 id="totals-title" className="eyebrow">
        {t("totals")}
      </h2>
      <dl className="sums">
        <dt>{t("total")}</dt>
        <dd>{money(total)}</dd>
        <dt>{t("paid")}</dt>
        <dd>{money(paid)}</dd>
        {open > 0 && (
          <>
            <dt className="sum-open">{t("open")}</dt>
            <dd className="sum-open">{money(open)}</dd>
          </>
        )}
        {refund_open > 0 && (
          <>
            <dt className="sum-back">{t("refund_open")}</dt>
            <dd className="sum-back">{money(refund_open)}</dd>
          </>
        )}
      </dl>
      {payment_due_at && <p className="until">{t("due", { until: shortMoment(payment_due_at, timezone, tag) })}</p>}
      {payable > 0 && (
        <p>
          <PageLink className="button button-main" to="pay/own">
            {t("pay_now")}
          </PageLink>
        </p>
      )}
      {payable > 0 && <OwnSlip />}
    </section>
  )
}
