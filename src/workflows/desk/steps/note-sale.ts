import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Booker } from "../../../domain/desk/booker-of-sale"
import type { DeskSale } from "../../../domain/desk/desk-sale"
import type { DeskPlan } from "../../../domain/desk/plan-sale"
import { registrationOfSale } from "../../../domain/desk/registration-of-sale"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { DeskRecord } from "../../../modules/booking/registering/desk-record"

export type DeskNote = {
  cart_id: string
  sale: DeskSale
  plan: DeskPlan
  booker: Booker
  record: DeskRecord
  request_key: string
}

/** Writes down who will attend and what the desk decided, so that the order's booking knows; forgets it if a later step fails. */
export const noteDeskSaleStep = createStep(
  "note-desk-sale",
  async ({ cart_id, sale, plan, booker, record, request_key }: DeskNote, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const fields = ["items.id", "items.variant_id"]
    const { data } = await query.graph({ entity: "cart", fields, filters: { id: cart_id } })
    const items: { id: string; variant_id: string | null }[] = data[0]?.items ?? []
    const registration = { ...registrationOfSale({ sale, plan, booker }, items), cart_id }
    await container.resolve<BookingModuleService>(BOOKING_MODULE).noteDeskSale({ registration, request_key, record })
    return new StepResponse(null, cart_id)
  },
  async (cartId, { container }) => {
    if (cartId) await container.resolve<BookingModuleService>(BOOKING_MODULE).forgetDeskSale(cartId)
  }
)
