import type { MedusaContainer } from "@medusajs/framework/types"
import { sendReminders } from "../workflows/mailing/send-reminders"

/** Every quarter of an hour: reminds bookers of what they can still change. */
export default async function sendDueReminders(container: MedusaContainer) {
  await sendReminders(container, new Date())
}

export const config = { name: "bookings-send-reminders", schedule: "3,18,33,48 * * * *" }
