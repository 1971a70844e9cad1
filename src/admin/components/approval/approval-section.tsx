import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useApprove, useDeny } from "../../lib/approvals"
import type { AdminBooking } from "../../lib/contract/booking"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"
import { Section } from "../page/section"

/** The organiser's yes or no to a booking that waits for it; no card at all for every other one. */
export function ApprovalSection({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const message = useMessage()
  const approve = useApprove(booking.id)
  const deny = useDeny(booking.id)
  const [denying, setDenying] = useState(false)
  if (booking.status !== "awaiting_approval") return null

  const answered = (done: string) => ({
    onSuccess: () => void toast.success(done),
    onError: (error: Error) => void toast.error(message(error)),
  })
  const paid = booking.totals.open > 0
  return (
    <Section title={t("approval.title")}>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle max-w-prose">
          {t(paid ? "approval.hint_paid" : "approval.hint_free")}
        </Text>
        <div className="flex gap-x-2">
          <Button size="small" variant="secondary" disabled={approve.isPending} onClick={() => setDenying(true)}>
            {t("approval.deny")}
          </Button>
          <Button
            size="small"
            isLoading={approve.isPending}
            disabled={deny.isPending}
            onClick={() => approve.mutate(undefined, answered(t("approval.approved")))}
          >
            {t("approval.approve")}
          </Button>
        </div>
      </div>
      <ReasonPrompt
        open={denying}
        onOpenChange={setDenying}
        title={t("approval.deny_title")}
        description={t("approval.deny_description")}
        confirm={t("approval.deny")}
        required
        onConfirm={(reason) => deny.mutate(reason ?? "", answered(t("approval.denied")))}
      />
    </Section>
  )
}
