import { toast } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { usePrintSlip } from "../../lib/slips"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** Prints the slip with which a booking is paid at the till; null where nothing is to be paid. */
export function usePaymentSlip({ id, number, totals }: AdminBooking) {
  const { t } = useText()
  const message = useMessage()
  const slip = usePrintSlip()
  if (totals.payable <= 0) return null
  const print = () =>
    slip.mutate(
      { path: `/admin/bookings/${id}/payment-slip`, name: `${t("slip.payment_file")}-${number}` },
      { onError: (error) => toast.error(message(error)) }
    )
  return { label: t("slip.print_payment"), isPending: slip.isPending, print }
}
