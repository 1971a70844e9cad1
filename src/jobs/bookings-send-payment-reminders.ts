import type { MedusaContainer } from "@medusajs/framework/types"
import { remindUnpaid } from "../workflows/paying/remind-unpaid"

/** Twice an hour: reminds those who have not paid in time. */
export default async function sendPaymentReminders(container: MedusaContainer) {
  await remindUnpaid(container, new Date())
}

export const config = { name: "bookings-send-payment-reminders", schedule: "11,41 * * * *" }
