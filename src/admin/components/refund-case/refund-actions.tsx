import { Button, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { formatMoney } from "../../../domain/money/decimal"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useDecideRefundCase, usePayRefundCase } from "../../lib/refund-cases"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"
import { ClearPayout } from "./clear-payout"

/** What can be done with a refund case at the point where it is: decide on it, pay it out, or say how that ended. */
export function RefundActions({ refundCase }: { refundCase: RefundCase }) {
  if (refundCase.status === "requested") return <Decide refundCase={refundCase} />
  if (refundCase.unclear_refund_id) return <ClearPayout refundCase={refundCase} />
  if (refundCase.status === "approved") return <Pay refundCase={refundCase} />
  return null
}

function Decide({ refundCase }: { refundCase: RefundCase }) {
  const { t } = useText()
  const message = useMessage()
  const decide = useDecideRefundCase(refundCase.id)
  const [rejecting, setRejecting] = useState(false)
  const onError = (error: Error) => toast.error(message(error))
  return (
    <>
      <Button size="small" variant="secondary" disabled={decide.isPending} onClick={() => setRejecting(true)}>
        {t("refund_case.reject")}
      </Button>
      <Button
        size="small"
        isLoading={decide.isPending}
        onClick={() => decide.mutate({ decision: "approve" }, { onError })}
      >
        {t("refund_case.approve")}
      </Button>
      <ReasonPrompt
        open={rejecting}
        onOpenChange={setRejecting}
        title={t("refund_case.reject_title")}
        description={t("refund_case.reject_description")}
        confirm={t("refund_case.reject")}
        onConfirm={(reason) => decide.mutate({ decision: "reject", reason }, { onError })}
      />
    </>
  )
}

function Pay({ refundCase }: { refundCase: RefundCase }) {
  const { t, language } = useText()
  const message = useMessage()
  const prompt = usePrompt()
  const pay = usePayRefundCase(refundCase)
  const amount = formatMoney(refundCase.amount, refundCase.currency_code, language)
  const payOut = async () => {
    const sure = await prompt({
      title: t("refund_case.pay_title", { amount }),
      description: t("refund_case.pay_description"),
      confirmText: t("refund_case.pay"),
      cancelText: t("general.cancel"),
      variant: "confirmation",
    })
    if (!sure) return
    pay.mutate(undefined, {
      onSuccess: () => toast.success(t("refund_case.paid_out", { amount })),
      onError: (error) => toast.error(message(error)),
    })
  }
  return (
    <Button size="small" isLoading={pay.isPending} onClick={() => void payOut()}>
      {t(refundCase.last_error ? "refund_case.pay_again" : "refund_case.pay")}
    </Button>
  )
}
