import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OfferedAddOns } from "../../modules/booking/add-ons/add-ons"
import type { StoredEvent } from "../../modules/event/stored-event"
import { freeAddOns } from "./free-add-ons"

/** What an event offers to a booking of an order, and what of that is free there. */
export async function offeredAddOns(
  container: MedusaContainer,
  { add_ons }: Pick<StoredEvent, "add_ons">,
  orderId: string
): Promise<OfferedAddOns> {
  if (add_ons.length === 0) return { offered: [], free: [] }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "currency_code"],
    filters: { id: orderId },
  })
  const currency = data[0]?.currency_code
  return { offered: add_ons, free: currency ? await freeAddOns(container, add_ons, currency) : [] }
}
