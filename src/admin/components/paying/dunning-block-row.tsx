import { Button, Text, toast } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { DunningBlock } from "../../lib/contract/booking"
import { useLiftDunning } from "../../lib/dunning"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { formatHere } from "../../lib/time/format-time"

type DunningBlockRowProps = {
  bookingId: string
  block: DunningBlock
  /** Whose it is, where that is not plain from the page. */
  heading?: ReactNode
}

/** Why nobody is reminded, and the button that lifts it. */
export function DunningBlockRow({ bookingId, block, heading }: DunningBlockRowProps) {
  const { t, language } = useText()
  const message = useMessage()
  const lift = useLiftDunning(bookingId)
  const liftIt = () =>
    lift.mutate(block, {
      onSuccess: () => toast.success(t("dunning.lifted")),
      onError: (error) => toast.error(message(error)),
    })
  return (
    <div className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        {heading}
        <Text size="small" weight="plus">
          {t(`dunning.of_${block.scope}`)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {block.reason}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("refund_case.since", { moment: formatHere(block.created_at, language) })}
        </Text>
      </div>
      <Button size="small" variant="transparent" isLoading={lift.isPending} onClick={liftIt}>
        {t("dunning.lift")}
      </Button>
    </div>
  )
}
