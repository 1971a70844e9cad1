import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import type { AdminBooking, DunningBlock } from "../../lib/contract/booking"
import { useBlockDunning } from "../../lib/dunning"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"
import { Section } from "../page/section"
import { DunningBlockRow } from "./dunning-block-row"

const SCOPES = ["booking", "customer"] as const

/** Whether reminders of what is open may go out, and why not (SPEC V14); shown where something is to be paid. */
export function DunningSection({ booking }: { booking: AdminBooking }) {
  const { t } = useText()
  const message = useMessage()
  const [asking, setAsking] = useState<DunningBlock["scope"] | null>(null)
  const block = useBlockDunning(booking.id)
  const { dunning_blocks: blocks, totals } = booking
  if ((!totals.payment_due_at && blocks.length === 0) || booking.anonymised_at) return null
  const free = SCOPES.filter((scope) => !blocks.some((one) => one.scope === scope))
  const blockIt = (scope: DunningBlock["scope"], reason: string) =>
    block.mutate(
      { scope, reason },
      {
        onSuccess: () => toast.success(t("dunning.done")),
        onError: (error) => toast.error(message(error)),
      }
    )
  return (
    <Section title={t("dunning.title")}>
      {blocks.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("dunning.none")}
        </Text>
      )}
      {blocks.map((one) => (
        <DunningBlockRow key={one.scope + one.created_at} bookingId={booking.id} block={one} />
      ))}
      {free.length > 0 && (
        <div className="flex flex-wrap gap-2 px-6 py-4">
          {free.map((scope) => (
            <Button key={scope} size="small" variant="secondary" onClick={() => setAsking(scope)}>
              {t(`dunning.block_${scope}`)}
            </Button>
          ))}
        </div>
      )}
      <ReasonPrompt
        open={asking !== null}
        onOpenChange={() => setAsking(null)}
        title={t("dunning.prompt")}
        description={t(`dunning.of_${asking ?? "booking"}`)}
        confirm={t("dunning.confirm")}
        required
        onConfirm={(reason = "") => asking && blockIt(asking, reason)}
      />
    </Section>
  )
}
