import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RefusalError } from "../../domain/refusal/refusal-error"
import { BOOKING_MODULE, type BookingModuleService } from "../../modules/booking"
import type { DunningBlock, DunningChange } from "../../modules/booking/paying/dunning"

/** What keeps payment reminders from a booking; see `dunningBlocks` of the module. */
export async function loadDunningBlocks(
  container: MedusaContainer,
  { id: booking_id, order_id }: { id: string; order_id: string }
): Promise<DunningBlock[]> {
  const customer_id = await customerOf(container, order_id)
  return container.resolve<BookingModuleService>(BOOKING_MODULE).dunningBlocks({ booking_id, customer_id })
}

type Change = Omit<DunningChange, "customer_id">

/** Reminds nobody to pay from now on (SPEC V14). Throws `booking_not_found`, `booking_anonymised`. */
export async function blockDunning(container: MedusaContainer, block: Change & { reason: string }): Promise<void> {
  const customer_id = await customerOfBooking(container, block.booking_id)
  await container.resolve<BookingModuleService>(BOOKING_MODULE).blockDunning({ ...block, customer_id })
}

/** Lets them be reminded again. Throws `booking_not_found`, `booking_anonymised`. */
export async function liftDunning(container: MedusaContainer, change: Change): Promise<void> {
  const customer_id = await customerOfBooking(container, change.booking_id)
  await container.resolve<BookingModuleService>(BOOKING_MODULE).liftDunning({ ...change, customer_id })
}

async function customerOfBooking(container: MedusaContainer, id: string): Promise<string | null> {
  const [booking] = await container
    .resolve<BookingModuleService>(BOOKING_MODULE)
    .listBookings({ id }, { select: ["order_id"], take: 1 })
  if (!booking) throw new RefusalError({ code: "booking_not_found" })
  return customerOf(container, booking.order_id)
}

/** Who has an order in Medusa, with an account or as a guest; null: nobody. */
async function customerOf(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["customer_id"], filters: { id: orderId } })
  return data[0]?.customer_id ?? null
}
