import type { AdminBooking, DunningBlock } from "./contract/booking"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

/** Keeps payment reminders from a booking, or from all of its customer's (SPEC V14). */
export function useBlockDunning(bookingId: string) {
  return useWrite((block: Pick<DunningBlock, "scope" | "reason">) =>
    post<{ booking: AdminBooking }>(`/admin/bookings/${bookingId}/dunning-block`, block)
  )
}

export function useLiftDunning(bookingId: string) {
  return useWrite(({ scope }: Pick<DunningBlock, "scope">) =>
    post<{ booking: AdminBooking }>(`/admin/bookings/${bookingId}/dunning-block/lift`, { scope })
  )
}
