import type { MedusaContainer } from "@medusajs/framework/types"
import { bookLeftReceipts } from "../workflows/paying/receipts/take-receipt"
import { takeMissedPayments } from "../workflows/paying/take-missed-payments"

/** Every five minutes: bookings whose payment came in while nobody was told are confirmed, and receipts booked that a crash left. */
export default async function takeMissed(container: MedusaContainer) {
  await bookLeftReceipts(container)
  await takeMissedPayments(container)
}

export const config = { name: "bookings-take-missed-payments", schedule: "*/5 * * * *" }
