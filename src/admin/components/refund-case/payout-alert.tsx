import { Alert } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"

/** How the last payout of an approved case stands, where it did not simply go through. */
export function PayoutAlert({ refundCase }: { refundCase: RefundCase }) {
  const { t, language } = useText()
  const { status, paid, currency_code, last_error, attempts, attempt_began_at, unclear_refund_id } = refundCase
  if (status !== "approved") return null
  if (unclear_refund_id) return <Alert variant="warning">{t("refund_case.unclear", { id: unclear_refund_id })}</Alert>
  if (attempt_began_at) {
    return <Alert variant="info">{t("refund_case.pending", { moment: formatHere(attempt_began_at, language) })}</Alert>
  }
  if (last_error === "process_ended") {
    const amount = formatMoney(paid, currency_code, language)
    return <Alert variant="error">{t(paid > 0 ? "refund_case.ended_partly" : "refund_case.ended", { amount })}</Alert>
  }
  if (!last_error) return null
  return <Alert variant="error">{t("refund_case.failed", { error: last_error, count: attempts })}</Alert>
}
