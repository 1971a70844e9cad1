import { DeskPage } from "../../../components/desk/desk-page"
import { TextBreadcrumb } from "../../../components/page/breadcrumb"

export default function NewBookingPage() {
  return <DeskPage />
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="desk.title" /> }
