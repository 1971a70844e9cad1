import { Button, toast } from "@medusajs/ui"
import { refundSlip } from "../../../domain/slip/refund-slip"
import type { RefundCase } from "../../lib/contract/refund-case"
import { usePrintSlip } from "../../lib/slips"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** Prints the slip with which the till pays a case out; nothing where no till pays it. */
export function PrintSlip({ refundCase }: { refundCase: RefundCase }) {
  const { t } = useText()
  const message = useMessage()
  const slip = usePrintSlip()
  if (!refundSlip(refundCase).ok) return null
  const { id } = refundCase
  const name = `${t("slip.refund_file")}-${id}`
  const print = () =>
    slip.mutate({ path: `/admin/refund-cases/${id}/slip`, name }, { onError: (error) => toast.error(message(error)) })
  return (
    <Button size="small" variant="secondary" isLoading={slip.isPending} onClick={print}>
      {t("slip.print_refund")}
    </Button>
  )
}
