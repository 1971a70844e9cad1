import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import type { RefundChannel } from "../../../domain/refund/channel"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useDecideRefundCase } from "../../lib/refund-cases"
import { useSettings } from "../../lib/settings"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"
import { ChannelSelect } from "./channel-select"

/** Staff say yes, and how it is to be paid, or no. */
export function DecideRefund({ refundCase }: { refundCase: RefundCase }) {
  const { t } = useText()
  const message = useMessage()
  const decide = useDecideRefundCase(refundCase.id)
  const { data } = useSettings()
  const [rejecting, setRejecting] = useState(false)
  const [chosen, setChosen] = useState<RefundChannel | null>(null)
  const channel = chosen ?? data?.settings.refund_channel
  const onError = (error: Error) => toast.error(message(error))
  return (
    <>
      {channel && <ChannelSelect value={channel} onChange={setChosen} disabled={decide.isPending} />}
      <Button size="small" variant="secondary" disabled={decide.isPending} onClick={() => setRejecting(true)}>
        {t("refund_case.reject")}
      </Button>
      <Button
        size="small"
        isLoading={decide.isPending}
        onClick={() => decide.mutate({ decision: "approve", channel }, { onError })}
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
