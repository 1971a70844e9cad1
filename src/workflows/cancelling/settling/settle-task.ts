import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { LeasedMessage } from "../../../modules/booking/outbox/lease"
import { bookingsOfOrder, holdBookings } from "../../following/hold-bookings"
import { settle } from "./settle"

/** A task of the outbox: what whoever cancelled could not settle, because their process ended or a provider did not answer. */
export async function settleLater(container: MedusaContainer, { payload }: LeasedMessage): Promise<void> {
  const open = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .loadUnsettled(payload.cancellation_id ?? "")
  if (!open) return
  await holdBookings(container, await bookingsOfOrder(container, open.order_id), () => settle(container, open.id))
}
