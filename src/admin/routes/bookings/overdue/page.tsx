import { TextBreadcrumb } from "../../../components/page/breadcrumb"
import { OverdueList } from "../../../components/paying/overdue-list"

export default function OverduePage() {
  return <OverdueList />
}

export const handle = { breadcrumb: () => <TextBreadcrumb text="overdue.title" /> }
