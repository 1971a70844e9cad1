import { Container } from "@medusajs/ui"
import { useReconciliations } from "../../lib/reconciliation/reconciliations"
import { LoadError } from "../page/load-error"
import { SectionSkeleton } from "../page/skeletons"
import { FindingList } from "./finding-list"
import { StateSection } from "./state-section"

/** Whether everything ties out, what does not, and what to do about it. */
export function ReconciliationPage() {
  const runs = useReconciliations()
  if (runs.isPending) {
    return (
      <div className="flex flex-col gap-y-3">
        <SectionSkeleton />
        <SectionSkeleton />
      </div>
    )
  }
  if (runs.isError) {
    return (
      <Container className="p-0">
        <LoadError error={runs.error} retry={runs.refetch} />
      </Container>
    )
  }
  const [last] = runs.data
  return (
    <div className="flex flex-col gap-y-3">
      <StateSection runs={runs.data} />
      {last && <FindingList last={last} />}
    </div>
  )
}
