import { randomUUID } from "node:crypto"
import type { Actor } from "../../../src/modules/booking/change-log/append-change"
import { ok } from "../../fixtures/api"
import { buy } from "../../fixtures/buy"
import { bookingOf, type StaffBooking, variantOf } from "../../fixtures/rebook"
import type { World } from "../../fixtures/world"
import type { WorldEvent } from "../../fixtures/world-events"

export const STAFF: Actor = { type: "staff", id: "user_1", channel: "admin" }

/** How two seats are bought: paid how, and `mixed`: with a T-shirt beside them. */
type Purchase = { email: string; provider: string; mixed?: boolean; event?: WorldEvent; promo_codes?: string[] }

/** Two stalls seats, for the concert unless said otherwise. */
export async function buySeats(world: World, { mixed = false, event, ...paid }: Purchase): Promise<StaffBooking> {
  const { staff, events, shirt } = world
  const tickets = { variant_id: variantOf(event ?? events.concert), quantity: 2 }
  const lines = mixed ? [tickets, { variant_id: shirt.variant_id, quantity: 1 }] : [tickets]
  const { order } = await buy(world, { lines, ...paid })
  return bookingOf(staff, order.id, event ?? events.concert)
}

/** The same with a promotion code of their own, which takes a tenth off and is used up by them. */
export async function buySeatsByCode(world: World, purchase: Purchase): Promise<StaffBooking> {
  const code = `TENTH${randomUUID().slice(0, 8).toUpperCase()}`
  await ok(
    world.staff.post("/admin/promotions", {
      ...{ code, type: "standard", status: "active", is_automatic: false, limit: 1 },
      application_method: { type: "percentage", target_type: "order", value: 10 },
    })
  )
  return buySeats(world, { ...purchase, promo_codes: [code] })
}
