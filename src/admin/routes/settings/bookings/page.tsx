import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TextBreadcrumb } from "../../../components/page/breadcrumb"
import { SettingsPage } from "../../../components/settings/settings-page"

export default function BookingSettingsPage() {
  return <SettingsPage />
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="settings.title" /> }

export const config = defineRouteConfig({ label: "settings.title", translationNs: "bookings" })
