import { BellAlert, Envelope, LockOpenSolid } from "@medusajs/icons"
import { toast } from "@medusajs/ui"
import { useAskForMail } from "../../lib/booking-mails"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"

/** What staff send the booker, and what they open for this booking (SPEC M14, V18). */
export function useBookingMailActions(bookingId: string) {
  const { t } = useText()
  const message = useMessage()
  const askForMail = useAskForMail(bookingId)
  const ask = (mail: "reminder" | "status-mail") =>
    askForMail.mutate(mail, {
      onSuccess: () => toast.success(t("mail.retried")),
      onError: (error) => toast.error(message(error)),
    })
  return [
    { icon: <LockOpenSolid />, label: t("grant.action"), to: "grant" },
    { icon: <BellAlert />, label: t("mail.remind"), onClick: () => ask("reminder") },
    { icon: <Envelope />, label: t("mail.send_status"), onClick: () => ask("status-mail") },
  ]
}
