import { ActionMenu } from "@medusajs/dashboard/components"
import {
  ArrowPath,
  CurrencyDollar,
  DocumentText,
  EllipsisHorizontal,
  PencilSquare,
  Plus,
  ReceiptPercent,
  Trash,
  XCircle,
  XMarkMini,
} from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { useState } from "react"
import { useRevokeLinks } from "../../lib/bookings"
import type { AdminBooking } from "../../lib/contract/booking"
import { mostGoodwill } from "../../lib/most-goodwill"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"
import { usePaymentSlip } from "../paying/use-payment-slip"
import { AnonymisePrompt } from "./anonymise-prompt"
import { useBookingMailActions } from "./use-booking-mail-actions"

/**
 * What staff do with a booking. A cancelled one is over: nothing of it changes any more, but its people can be erased. Of
 * one that is anonymised nothing is left to do; the prompt stays, for it says so when it is done.
 */
export function BookingActions({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const message = useMessage()
  const revoke = useRevokeLinks(booking.id)
  const mails = useBookingMailActions(booking)
  const slip = usePaymentSlip(booking)
  const [revoking, setRevoking] = useState(false)
  const [anonymising, setAnonymising] = useState(false)

  const revokeLinks = (reason: string | undefined) =>
    revoke.mutate(
      { reason },
      {
        onSuccess: () => toast.success(t("booking.revoke.done")),
        onError: (error) => toast.error(message(error)),
      }
    )
  const change = [
    { icon: <PencilSquare />, label: t("booking.edit.action"), to: "edit" },
    { icon: <ArrowPath />, label: t("rebooking.action"), to: "rebook" },
    { icon: <Plus />, label: t("desk.additional_action"), to: `/bookings/new?additional_to=${booking.id}` },
    { icon: <XMarkMini />, label: t("cancellation.action"), to: "cancel" },
  ]
  const giveBack = [{ icon: <CurrencyDollar />, label: t("goodwill.action"), to: "goodwill" }]
  const receipt = [
    { icon: <ReceiptPercent />, label: t("receipt.enter"), to: "receipt" },
    ...(slip ? [{ icon: <DocumentText />, label: slip.label, onClick: slip.print }] : []),
  ]
  const links = [{ icon: <XCircle />, label: t("booking.revoke.action"), onClick: () => setRevoking(true) }]
  const erase = [{ icon: <Trash />, label: t("booking.anonymise.action"), onClick: () => setAnonymising(true) }]
  const standing = booking.status === "cancelled" ? [] : [{ actions: change }, { actions: mails }, { actions: links }]
  const costs = booking.totals.total > 0 || booking.totals.payable > 0
  const paid = mostGoodwill(booking.totals) > 0 ? [{ actions: giveBack }] : []
  return (
    <>
      {!booking.anonymised_at && (
        <ActionMenu groups={[...standing, ...(costs ? [{ actions: receipt }] : []), ...paid, { actions: erase }]}>
          <IconButton size="small" variant="transparent" aria-label={t("booking.actions")}>
            <EllipsisHorizontal />
          </IconButton>
        </ActionMenu>
      )}
      <ReasonPrompt
        open={revoking}
        onOpenChange={setRevoking}
        title={t("booking.revoke.title")}
        description={t("booking.revoke.description")}
        confirm={t("booking.revoke.action")}
        onConfirm={revokeLinks}
      />
      <AnonymisePrompt booking={booking} open={anonymising} onOpenChange={setAnonymising} />
    </>
  )
}
