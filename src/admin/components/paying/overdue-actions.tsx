import { ActionMenu } from "@medusajs/dashboard/components"
import { ChatBubbleLeftRight, CreditCard, EllipsisHorizontal, ExclamationCircle, XMarkMini } from "@medusajs/icons"
import { IconButton, toast } from "@medusajs/ui"
import { useState } from "react"
import type { OverdueBooking } from "../../lib/contract/overdue"
import { useNotePayment, useSendFinalNotice } from "../../lib/overdue"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"

/** A call that is noted, the last notice, what came at the till, and the cancellation for want of payment (SPEC V15, V16). */
export function OverdueActions({ booking: { id, status } }: { booking: OverdueBooking }) {
  const { t } = useText()
  const message = useMessage()
  const [noting, setNoting] = useState(false)
  const note = useNotePayment()
  const notice = useSendFinalNotice()
  const onError = (error: Error) => toast.error(message(error))
  const send = () => notice.mutate({ id }, { onSuccess: () => toast.success(t("mail.retried")), onError })
  const keep = (text: string) =>
    note.mutate({ id, note: text }, { onSuccess: () => toast.success(t("overdue.noted")), onError })
  const cancel = {
    icon: <XMarkMini />,
    label: t("overdue.cancel"),
    to: `/bookings/${id}/cancel?reason=${encodeURIComponent(t("overdue.reason"))}`,
  }
  return (
    // The row is a link of its own: what is pressed here is not for it.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to press, it only keeps presses from the row
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys go to the buttons inside
    <div onClick={(event) => event.stopPropagation()}>
      <ActionMenu
        groups={[
          {
            actions: [
              { icon: <ChatBubbleLeftRight />, label: t("overdue.note"), onClick: () => setNoting(true) },
              { icon: <ExclamationCircle />, label: t("mail.send_final_notice"), onClick: send },
              { icon: <CreditCard />, label: t("receipt.enter"), to: `/bookings/${id}/receipt` },
            ],
          },
          ...(status === "cancelled" ? [] : [{ actions: [cancel] }]),
        ]}
      >
        <IconButton size="small" variant="transparent" aria-label={t("booking.actions")}>
          <EllipsisHorizontal />
        </IconButton>
      </ActionMenu>
      <ReasonPrompt
        open={noting}
        onOpenChange={setNoting}
        title={t("overdue.note")}
        description={t("overdue.note_hint")}
        label={t("overdue.note_label")}
        confirm={t("general.save")}
        required
        onConfirm={(text = "") => keep(text)}
      />
    </div>
  )
}
