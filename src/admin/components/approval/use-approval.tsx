import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useApprove, useDeny } from "../../lib/approvals"
import type { AdminBooking } from "../../lib/contract/booking"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"

type Waiting = Pick<AdminBooking, "id" | "number">

/** Approves bookings that wait for it, or denies them with a reason; `prompt` stands somewhere on the page. */
export function useApproval() {
  const { t } = useText()
  const message = useMessage()
  const [denying, setDenying] = useState<Waiting | null>(null)
  const approving = useApprove()
  const denial = useDeny()
  const onError = (error: Error) => toast.error(message(error))

  const approve = ({ id, number }: Waiting) =>
    approving.mutate({ id }, { onSuccess: () => toast.success(t("approval.approved", { number })), onError })
  const deny = ({ id, number }: Waiting, reason: string) =>
    denial.mutate({ id, reason }, { onSuccess: () => toast.success(t("approval.denied", { number })), onError })
  const prompt = denying && (
    <ReasonPrompt
      open
      required
      onOpenChange={(open) => !open && setDenying(null)}
      title={t("approval.deny_title", { number: denying.number })}
      description={t("approval.deny_description")}
      confirm={t("approval.deny")}
      onConfirm={(reason = "") => deny(denying, reason)}
    />
  )
  return { approve, deny: setDenying, prompt, working: approving.isPending || denial.isPending }
}
