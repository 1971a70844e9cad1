import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { type Editor, loadEditFacts } from "../editing/edit-facts"
import { OUTBOX_WRITTEN } from "../selling/register-bookings"

export type WantedAddress = Editor & { version: number; email: string }

/** Has a code mailed to the address that a customer wants; the address stays what it is until then. See `askProof`. */
export async function askAddressProof(container: MedusaContainer, wanted: WantedAddress): Promise<void> {
  const { version, email, ...editor } = wanted
  const facts = await loadEditFacts(container, editor)
  await container.resolve<BookingModuleService>(BOOKING_MODULE).askProof({ ...facts, version, email })
  await container.resolve(Modules.EVENT_BUS).emit({ name: OUTBOX_WRITTEN, data: { booking_id: editor.booking_id } })
}
