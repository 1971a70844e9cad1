import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useClearRefundCase } from "../../lib/refund-cases"
import { useMessage } from "../../lib/text/use-message"
import { useText } from "../../lib/text/use-text"
import { ReasonPrompt } from "../page/reason-prompt"

/** What staff found at the provider; `went_through` as the API has it. */
const FINDINGS = [
  { went_through: false, word: "not_paid" },
  { went_through: true, word: "was_paid" },
] as const
type Finding = (typeof FINDINGS)[number]

/** Staff say how a payout ended of which only the provider knows; asked back, for it decides about money. */
export function ClearPayout({ refundCase }: { refundCase: RefundCase }) {
  const { t } = useText()
  const message = useMessage()
  const clear = useClearRefundCase(refundCase.id)
  const [finding, setFinding] = useState<Finding | null>(null)
  const say = ({ went_through, word }: Finding, reason: string) =>
    clear.mutate(
      { went_through, reason },
      {
        onSuccess: () => toast.success(t(`refund_case.clear.${word}_done`)),
        onError: (error) => toast.error(message(error)),
      }
    )
  return (
    <>
      {FINDINGS.map((one) => (
        <Button
          key={one.word}
          size="small"
          variant="secondary"
          disabled={clear.isPending}
          onClick={() => setFinding(one)}
        >
          {t(`refund_case.clear.${one.word}`)}
        </Button>
      ))}
      {finding && (
        <ReasonPrompt
          open
          required
          onOpenChange={(open) => !open && setFinding(null)}
          title={t(`refund_case.clear.${finding.word}_title`)}
          description={t(`refund_case.clear.${finding.word}_description`)}
          confirm={t(`refund_case.clear.${finding.word}`)}
          onConfirm={(reason = "") => say(finding, reason)}
        />
      )}
    </>
  )
}
