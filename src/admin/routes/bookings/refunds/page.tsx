import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextBreadcrumb } from "../../../components/page/breadcrumb"
import { RefundBoard } from "../../../components/refund-board/refund-board"

export default function Page() {
  return <RefundBoard />
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="refund_board.label" /> }

export const config = defineRouteConfig({ label: "refund_board.label", translationNs: "bookings" })
