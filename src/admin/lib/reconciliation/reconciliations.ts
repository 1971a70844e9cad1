import { useQuery } from "@tanstack/react-query"
import type { FindingCode } from "../../../domain/reconciliation/finding"
import type { BookingFinding, FindingPage, Reconciliation, ReconciliationPage } from "../contract/reconciliation"
import { get, post } from "../http/request"
import { ROOT, useWrite } from "../http/use-write"

/** As many runs back as the last one over everything can be. */
const RUNS = 60
/** While a run is under way, its progress is read so often, in milliseconds; else somebody else's run is noticed in time. */
const WATCHING = 1_000
const IDLE = 30_000

export type FindingFilter = { status: "open" | "resolved"; code?: FindingCode; offset: number; limit: number }

export function useReconciliations() {
  return useQuery({
    queryKey: [ROOT, "reconciliations"],
    queryFn: ({ signal }) =>
      get<ReconciliationPage>("/admin/booking-reconciliations", { query: { limit: RUNS }, signal }),
    select: ({ reconciliations }) => reconciliations,
    refetchInterval: ({ state }) => (state.data?.reconciliations[0]?.status === "running" ? WATCHING : IDLE),
  })
}

/** `as_of` reads again what a run may have changed. */
export function useFindings(filter: FindingFilter, as_of: string) {
  return useQuery({
    queryKey: [ROOT, "findings", filter, as_of],
    queryFn: ({ signal }) => get<FindingPage>("/admin/booking-findings", { query: filter, signal }),
    placeholderData: (before) => before,
  })
}

export function useReconcile() {
  return useWrite<void, { reconciliation: Reconciliation }>(() => post("/admin/booking-reconciliations"))
}

export function useRepairFinding(id: string) {
  return useWrite<void, { left: BookingFinding[] }>(() => post(`/admin/booking-findings/${id}/repair`))
}

export function useLookAtFinding(id: string) {
  return useWrite(({ note }: { note?: string }) =>
    post<{ finding: BookingFinding }>(`/admin/booking-findings/${id}/look`, { note })
  )
}
