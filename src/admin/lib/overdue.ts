import { useQuery } from "@tanstack/react-query"
import type { OverduePage } from "./contract/overdue"
import { get, post } from "./http/request"
import { ROOT, useWrite } from "./http/use-write"

/** Who has not paid in time, a page at a time. */
export function useOverdue(query: { offset: number; limit: number }) {
  return useQuery({
    queryKey: [ROOT, "overdue", query],
    queryFn: ({ signal }) => get<OverduePage>("/admin/bookings/overdue", { query, signal }),
  })
}

/** Keeps what came of a call in the booking's history. */
export function useNotePayment() {
  return useWrite(({ id, note }: { id: string; note: string }) =>
    post<object>(`/admin/bookings/${id}/payment-notes`, { reason: note })
  )
}

export function useSendFinalNotice() {
  return useWrite(({ id }: { id: string }) => post<object>(`/admin/bookings/${id}/final-notice`))
}
