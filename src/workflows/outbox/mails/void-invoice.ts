import type { BookingFacts } from "../../reading/load-booking"
import type { MailContext } from "./mail-context"

/**
 * The number of the invoice that is void because its booking was cancelled or rebooked (SPEC U12); null where there was none, or where
 * another booking of its order still stands on it.
 */
export async function voidInvoice(
  { bookings }: Pick<MailContext, "bookings">,
  { id, order_id }: Pick<BookingFacts["booking"], "id" | "order_id">
): Promise<string | null> {
  const standing = await bookings.listBookings({ order_id, status: { $ne: "cancelled" } }, { select: ["id"], take: 1 })
  if (standing.length > 0) return null
  return (await bookings.latestInvoice(id))?.number ?? null
}
