import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BOOKING_MODULE, type BookingModuleService } from "../../../src/modules/booking"
import { type RebookRequest, rebook } from "../../../src/workflows/rebooking/rebook"
import { ok } from "../../fixtures/api"
import { buy } from "../../fixtures/buy"
import { bookingOf, preview, toEvent, variantOf } from "../../fixtures/rebook"
import type { Story } from "./story"

type Case = { name: string; provider: string; to: "matinee" | "gala"; mixed: boolean }

const CASES: Case[] = [
  { name: "a rebooking to a cheaper event, paid by card", provider: "pp_test_card", to: "matinee", mixed: false },
  { name: "a rebooking to a dearer event, on invoice", provider: "pp_test_invoice", to: "gala", mixed: false },
  { name: "a rebooking of a part of an order, paid by card", provider: "pp_test_card", to: "matinee", mixed: true },
  { name: "a rebooking of a part of an order, on invoice", provider: "pp_test_invoice", to: "matinee", mixed: true },
  { name: "a rebooking of what is authorised only", provider: "pp_test_hold", to: "matinee", mixed: false },
  { name: "a rebooking that captures what was authorised", provider: "pp_test_hold", to: "matinee", mixed: true },
]

/** Two concert seats with a promotion code, in a mixed order a T-shirt beside them, go to another event. */
export const rebookings: Story[] = CASES.map(({ name, provider, to, mixed }) => ({
  name,
  prepare: async ({ world, container }, email) => {
    const { staff, events, shirt } = world
    const code = `TENTH${randomUUID().slice(0, 8).toUpperCase()}`
    await ok(
      staff.post("/admin/promotions", {
        ...{ code, type: "standard", status: "active", is_automatic: false, limit: 1 },
        application_method: { type: "percentage", target_type: "order", value: 10 },
      })
    )
    const tickets = { variant_id: variantOf(events.concert), quantity: 2 }
    const lines = mixed ? [tickets, { variant_id: shirt.variant_id, quantity: 1 }] : [tickets]
    const { order } = await buy(world, { email, lines, provider, promo_codes: [code] })
    const old = await bookingOf(staff, order.id, events.concert)
    const target = toEvent(events.concert, events[to])
    const { hash: plan_hash } = await preview(staff, old.id, target)
    const request: RebookRequest = {
      booking_id: old.id,
      change: { target },
      version: old.version,
      plan_hash,
      actor: { type: "staff", id: "user_1", channel: "admin" },
      idempotency_key: randomUUID(),
    }
    return {
      act: async () => void (await rebook(container, request)),
      orders: async () => [order.id, ...(await successors(container, old.id))],
    }
  },
}))

async function successors(container: MedusaContainer, bookingId: string): Promise<string[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const rebookings = await bookings.listRebookings({ from_booking_id: bookingId })
  return rebookings.map(({ to_order_id }) => to_order_id)
}
