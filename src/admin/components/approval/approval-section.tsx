import { Text } from "@medusajs/ui"
import type { AdminBooking } from "../../lib/contract/booking"
import { useText } from "../../lib/text/use-text"
import { Section } from "../page/section"
import { ApprovalButtons } from "./approval-buttons"
import { useApproval } from "./use-approval"

/** The organiser's yes or no to a booking that waits for it; no card at all for every other one. */
export function ApprovalSection({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const { approve, deny, prompt, working } = useApproval()
  if (booking.status !== "awaiting_approval") return null
  const paid = booking.totals.open > 0
  return (
    <Section title={t("approval.title")}>
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle max-w-prose">
          {t(paid ? "approval.hint_paid" : "approval.hint_free")}
        </Text>
        <ApprovalButtons working={working} onApprove={() => approve(booking)} onDeny={() => deny(booking)} />
      </div>
      {prompt}
    </Section>
  )
}
