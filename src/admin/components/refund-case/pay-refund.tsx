import { Button, toast, usePrompt } from "@medusajs/ui"
import { formatMoney } from "../../../domain/money/decimal"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useChangeChannel, usePayRefundCase } from "../../lib/refund-cases"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { AnnounceRefund } from "./announce-refund"
import { AskBankDetails } from "./ask-bank-details"
import { ChannelSelect } from "./channel-select"
import { PayByHand } from "./pay-by-hand"
import { PrintSlip } from "./print-slip"

/** Pays an approved case in the way that was chosen for it; until then another one may be chosen. */
export function PayRefund({ refundCase }: { refundCase: RefundCase }) {
  const message = useMessage()
  const change = useChangeChannel(refundCase.id)
  const { channel, attempt_began_at } = refundCase
  return (
    <>
      <ChannelSelect
        value={channel}
        disabled={change.isPending || attempt_began_at !== null}
        onChange={(wanted) => change.mutate(wanted, { onError: (error) => toast.error(message(error)) })}
      />
      <AnnounceRefund refundCase={refundCase} />
      <PrintSlip refundCase={refundCase} />
      {channel === "bank" && <AskBankDetails refundCase={refundCase} />}
      {channel === "provider" ? <PayByProvider refundCase={refundCase} /> : <PayByHand refundCase={refundCase} />}
    </>
  )
}

function PayByProvider({ refundCase }: { refundCase: RefundCase }) {
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
