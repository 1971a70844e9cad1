import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import type { RefundCase } from "../../lib/contract/refund-case"
import { type TextKey, useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"
import { PayoutAlert } from "./payout-alert"
import { RefundActions } from "./refund-actions"
import { RefundStatusBadge } from "./refund-status-badge"

const CAUSES: Record<string, TextKey> = {
  rebooking: "refund_case.cause.rebooking",
  cancellation: "refund_case.cause.cancellation",
  goodwill: "refund_case.cause.goodwill",
}

/** Money owed back: how much, why, how far it is, and the next step; above it what it is of, where the page does not say. */
export function RefundCaseRow({ refundCase, lead }: { refundCase: RefundCase; lead?: ReactNode }) {
  const { t, language } = useText()
  const { amount, currency_code, status, cause, created_at, paid_at, reason, channel, reference } = refundCase
  const known = CAUSES[cause]
  const when = paid_at
    ? t("refund_case.paid_at", { moment: formatHere(paid_at, language) })
    : t("refund_case.since", { moment: formatHere(created_at, language) })
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div>
          {lead}
          <Text size="small" leading="compact" weight="plus" className="tabular-nums">
            {t("refund_case.title", { amount: formatMoney(amount, currency_code, language) })}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {known ? t(known) : cause} · {when}
          </Text>
          {reference && (
            <Text size="xsmall" className="text-ui-fg-muted">
              {t("refund_case.by_hand.paid", { channel: t(`refund_case.channel.${channel}`), reference })}
            </Text>
          )}
          {reason && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("history.because", { reason })}
            </Text>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <RefundStatusBadge status={status} />
          <RefundActions refundCase={refundCase} />
        </div>
      </div>
      <PayoutAlert refundCase={refundCase} />
    </div>
  )
}
