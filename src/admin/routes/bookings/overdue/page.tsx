import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextBreadcrumb } from "../../../components/page/breadcrumb"
import { DunningBlocks } from "../../../components/paying/dunning-blocks"
import { OverdueList } from "../../../components/paying/overdue-list"

export default function OverduePage() {
  return (
    <div className="flex flex-col gap-y-3">
      <OverdueList />
      <DunningBlocks />
    </div>
  )
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="overdue.title" /> }

export const config = defineRouteConfig({ label: "overdue.title", translationNs: "bookings" })
