import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import { makeDocuments } from "../../billing/make-documents"
import { holdOrder } from "../../paying/link/hold-order"
import { bookReceipt } from "../../paying/receipts/book-receipt"
import type { RepairInput } from "./repair"

/** What the documents of an order say too much is taken back, and what they lack is made. */
export async function makeMissingDocuments({ container, finding }: RepairInput): Promise<void> {
  await makeDocuments(container, finding.order_id ?? "")
}

/** Writes a receipt into its order's books; its bookings follow. */
export async function bookNotedReceipt({ container, finding }: RepairInput): Promise<void> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { id, booking_id } = await bookings.retrieveReceipt(finding.detail)
  await holdOrder(container, booking_id, () => bookReceipt(container, id))
}
