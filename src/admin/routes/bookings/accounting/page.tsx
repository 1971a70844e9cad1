import { defineRouteConfig } from "@medusajs/admin-sdk"
import { AccountingPage } from "../../../components/accounting/accounting-page"
import { TextBreadcrumb } from "../../../components/page/breadcrumb"

export default function Page() {
  return <AccountingPage />
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="accounting.title" /> }

export const config = defineRouteConfig({ label: "accounting.title", translationNs: "bookings" })
