import type { MedusaContainer } from "@medusajs/framework/types"
import { sendAccountingLists } from "../workflows/accounting/send-accounting-lists"

/** Every quarter of an hour: a day ends at another hour in each zone. */
export default async function sendDueAccountingLists(container: MedusaContainer) {
  await sendAccountingLists(container, new Date())
}

export const config = { name: "bookings-send-accounting-lists", schedule: "4,19,34,49 * * * *" }
