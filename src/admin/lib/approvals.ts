import type { AdminBooking } from "./contract/booking"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

type Answer = { booking: AdminBooking }

/** The organiser's yes to a booking that waits for it. */
export function useApprove(id: string) {
  return useWrite<void, Answer>(() => post<Answer>(`/admin/bookings/${id}/approve`))
}

/** The organiser's no, and why. */
export function useDeny(id: string) {
  return useWrite((reason: string) => post<Answer>(`/admin/bookings/${id}/deny`, { reason }))
}
