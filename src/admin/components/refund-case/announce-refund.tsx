import { Button, toast } from "@medusajs/ui"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useAnnounceRefund } from "../../lib/refund-cases"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** Tells the customer by mail that the refund is coming. */
export function AnnounceRefund({ refundCase: { id } }: { refundCase: RefundCase }) {
  const { t } = useText()
  const message = useMessage()
  const announce = useAnnounceRefund(id)
  const send = () =>
    announce.mutate(undefined, {
      onSuccess: () => toast.success(t("mail.retried")),
      onError: (error) => toast.error(message(error)),
    })
  return (
    <Button size="small" variant="secondary" isLoading={announce.isPending} onClick={send}>
      {t("refund_case.announce")}
    </Button>
  )
}
