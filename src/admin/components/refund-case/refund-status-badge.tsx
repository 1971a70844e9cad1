import { StatusBadge } from "@medusajs/ui"
import type { RefundCase } from "../../lib/contract/refund-case"
import { useText } from "../../lib/text/use-text"

const COLOR = { requested: "orange", approved: "blue", rejected: "grey", paid: "green" } as const

export function RefundStatusBadge({ status }: { status: RefundCase["status"] }) {
  return <StatusBadge color={COLOR[status]}>{useText().t(`refund_case.status.${status}`)}</StatusBadge>
}
