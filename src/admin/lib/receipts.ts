import type { AdminBooking, Receipt } from "./contract/booking"
import { post } from "./http/request"
import { useWrite } from "./http/use-write"

export type NewReceipt = Pick<Receipt, "number" | "kind" | "amount" | "paid_at">

/** Enters what was paid, or paid out, by hand: once for each receipt number. */
export function useTakeReceipt(bookingId: string) {
  return useWrite((receipt: NewReceipt) =>
    post<{ booking: AdminBooking }>(`/admin/bookings/${bookingId}/receipts`, receipt)
  )
}
