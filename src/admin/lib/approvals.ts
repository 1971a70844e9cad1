import type { AdminBooking } from "./contract/booking"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

type Answer = { booking: AdminBooking }

/** The booking is confirmed, or its booker is asked to pay (SPEC U6-U9). */
export function useApprove() {
  return useWrite(({ id }: { id: string }) => post<Answer>(`/admin/bookings/${id}/approve`))
}

/** Its seats become free, and its booker is told why. */
export function useDeny() {
  return useWrite(({ id, reason }: { id: string; reason: string }) =>
    post<Answer>(`/admin/bookings/${id}/deny`, { reason })
  )
}
