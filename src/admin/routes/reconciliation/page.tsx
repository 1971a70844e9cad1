import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { TextBreadcrumb } from "../../components/page/breadcrumb"
import { ReconciliationPage } from "../../components/reconciliation/reconciliation-page"

export default function Page() {
  return <ReconciliationPage />
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="reconciliation.label" /> }

export const config = defineRouteConfig({
  label: "reconciliation.label",
  translationNs: "bookings",
  icon: ShieldCheck,
  rank: 3,
})
