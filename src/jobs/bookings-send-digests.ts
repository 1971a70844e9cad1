import type { MedusaContainer } from "@medusajs/framework/types"
import { sendDigests } from "../workflows/mailing/send-digests"

/** Every quarter of an hour, after the digests' grace: tells organisers of a day's edits in one mail. */
export default async function sendDueDigests(container: MedusaContainer) {
  await sendDigests(container, new Date())
}

export const config = { name: "bookings-send-digests", schedule: "6,21,36,51 * * * *" }
