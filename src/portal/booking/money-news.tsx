import type { CustomerBooking, Refund } from "../api/answers"
import { Notice } from "../controls/notice"
import { formatTag } from "../language/format-tag"
import { useLanguage, useTexts } from "../language/language-context"
import { useMoney } from "../language/use-money"
import { PageLink } from "../layout/page-link"
import { RefundSlipButton } from "../slip/refund-slip-button"
import { moneyTexts } from "./money-texts"

/** What is still to be paid, and how far each refund has come, in plain words. */
export function MoneyNews({ booking }: { booking: CustomerBooking }) {
  const t = useTexts(moneyTexts)
  const { status, totals, refunds = [] } = booking
  // Who is confirmed on a promise may pay, by the card of the totals, and is not pressed to.
  const presses = status !== "confirmed"
  const money = useMoney(totals?.currency_code ?? "eur")
  return (
    <>
      {totals && totals.payable > 0 && presses && (
        <Notice tone="warn" title={t("due", { amount: money(totals.payable) })}>
          <p>
            <PageLink className="button button-main" to="pay/own">
              {t("pay", { amount: money(totals.payable) })}
            </PageLink>
          </p>
        </Notice>
      )}
      {refunds.map((refund) => (
        <RefundNews key={refund.requested_at} refund={refund} {...{ booking }} />
      ))}
    </>
  )
}

function RefundNews({ refund, booking }: { refund: Refund; booking: CustomerBooking }) {
  const t = useTexts(moneyTexts)
  const tag = formatTag(useLanguage().language)
  const money = useMoney(refund.currency_code)
  const { status, amount, paid_at } = refund
  const date = paid_at
    ? new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: booking.event.timezone }).format(new Date(paid_at))
    : ""
  return (
    <Notice tone={status === "rejected" ? "warn" : "good"} title={t(status, { amount: money(amount) })}>
      <p>{refund.slip ? t("approved_till") : t(`${status}_why`, { date })}</p>
      {refund.slip && <RefundSlipButton number={booking.number} />}
    </Notice>
  )
}
