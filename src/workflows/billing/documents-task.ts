import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import { SELLER_MISSING } from "../../modules/booking/documents/ask-documents"
import type { Delivery } from "../../modules/booking/outbox/drain"
import type { LeasedMessage } from "../../modules/booking/outbox/lease"
import { type Made, makeDocuments } from "./make-documents"
import { makeSettlement } from "./make-settlement"

/** A shop that says who sells wakes what waits; this is for one that is not woken, in seconds. */
const LOOK_AGAIN = 6 * 3600

/** The outbox task that makes what a change asks for. It waits, and is never given up, as long as nobody has said who sells. */
export async function makeDocumentsLater(container: MedusaContainer, message: LeasedMessage): Promise<Delivery> {
  const made = await make(container, message)
  return made === "made" ? "sent" : { postponed: SELLER_MISSING, seconds: LOOK_AGAIN }
}

async function make(container: MedusaContainer, { booking_id, payload }: LeasedMessage): Promise<Made> {
  if (payload.rebooking_id) return makeSettlement(container, payload.rebooking_id)
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const { order_id } = await bookings.retrieveBooking(booking_id ?? "", { select: ["id", "order_id"] })
  return makeDocuments(container, order_id)
}
