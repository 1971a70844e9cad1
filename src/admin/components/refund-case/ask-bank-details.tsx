import { Button, toast } from "@medusajs/ui"
import { useAskForMail } from "../../lib/booking-mails"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** Mails the customer the link by which they say where to transfer the money. */
export function AskBankDetails({ refundCase: { booking_id } }: { refundCase: RefundCase }) {
  const { t } = useText()
  const message = useMessage()
  const ask = useAskForMail(booking_id)
  const send = () =>
    ask.mutate("bank-link", {
      onSuccess: () => toast.success(t("mail.retried")),
      onError: (error) => toast.error(message(error)),
    })
  return (
    <Button size="small" variant="secondary" isLoading={ask.isPending} onClick={send}>
      {t("refund_case.ask_bank_details")}
    </Button>
  )
}
