import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fieldChanges, type LogValue } from "../../../domain/change-log/field-change"
import { BOOKING_MODULE, type BookingModuleService } from "../../../modules/booking"
import type { Actor } from "../../../modules/booking/change-log/append-change"

/** The subject of what concerns no single event and no booking. */
export const SHOP_SUBJECT = "shop"

export type ShopChange = {
  action: string
  before: Record<string, LogValue | undefined>
  after: Record<string, LogValue | undefined>
  actor: Actor
}

/** Tells the shop's history of a change; the last step, so nothing compensates it. Nothing different, no entry. */
export const logForShopStep = createStep(
  "log-for-shop",
  async ({ action, before, after, actor }: ShopChange, { container }) => {
    const changes = fieldChanges(SHOP_SUBJECT, before, after)
    if (changes.length === 0) return new StepResponse({ logged: false })
    await container.resolve<BookingModuleService>(BOOKING_MODULE).appendChange({
      subject_type: "shop",
      subject_id: SHOP_SUBJECT,
      action,
      actor,
      at: new Date().toISOString(),
      changes,
    })
    return new StepResponse({ logged: true })
  }
)
