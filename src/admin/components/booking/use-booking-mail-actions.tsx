import { BellAlert, CreditCard, Envelope, ExclamationCircle, LockOpenSolid } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { type AskedMail, useAskForMail } from "../../lib/booking-mails"
import type { AdminBooking } from "../../lib/contract/booking"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** What staff send the booker, and what they open for this booking (SPEC M14, V18). */
export function useBookingMailActions({ id, status, totals }: AdminBooking) {
  const { t } = useText()
  const message = useMessage()
  const askForMail = useAskForMail(id)
  const ask = (mail: AskedMail) =>
    askForMail.mutate(mail, {
      onSuccess: () => toast.success(t("mail.retried")),
      onError: (error) => toast.error(message(error)),
    })
  const payable = totals.open > 0 && status !== "awaiting_approval"
  const pay = { icon: <CreditCard />, label: t("mail.send_pay_link"), onClick: () => ask("pay-link") }
  const isLate = totals.payment_due_at !== null && Date.parse(totals.payment_due_at) < Date.now()
  const last = { icon: <ExclamationCircle />, label: t("mail.send_final_notice"), onClick: () => ask("final-notice") }
  return [
    { icon: <LockOpenSolid />, label: t("grant.action"), to: "grant" },
    { icon: <BellAlert />, label: t("mail.remind"), onClick: () => ask("reminder") },
    { icon: <Envelope />, label: t("mail.send_status"), onClick: () => ask("status-mail") },
    ...(payable ? [pay] : []),
    ...(payable && isLate ? [last] : []),
  ]
}
