import { Button } from "@medusajs/ui"
import { useText } from "../../lib/text/use-text"

type ApprovalButtonsProps = { working: boolean; onApprove: () => void; onDeny: () => void }

/** Yes or no. In a row that is a link itself, neither follows it. */
export function ApprovalButtons({ working, onApprove, onDeny }: ApprovalButtonsProps) {
  const { t } = useText()
  return (
    <div className="flex gap-x-2">
      <Button
        size="small"
        variant="secondary"
        disabled={working}
        onClick={(event) => {
          event.stopPropagation()
          onDeny()
        }}
      >
        {t("approval.deny")}
      </Button>
      <Button
        size="small"
        disabled={working}
        onClick={(event) => {
          event.stopPropagation()
          onApprove()
        }}
      >
        {t("approval.approve")}
      </Button>
    </div>
  )
}
