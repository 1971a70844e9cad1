import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Change } from "../../../src/domain/rebooking/change"
import { BOOKING_MODULE, type BookingModuleService } from "../../../src/modules/booking"
import { type RebookRequest, rebook } from "../../../src/workflows/rebooking/rebook"
import { ok } from "../../fixtures/api"
import { previewChange } from "../../fixtures/change"
import { type StaffBooking, toEvent } from "../../fixtures/rebook"
import type { World } from "../../fixtures/world"
import { buySeatsByCode, STAFF } from "./annas-seats"
import type { Story } from "./story"

type Asked = (world: World, booking: StaffBooking) => Change
type Case = { name: string; provider: string; asks: Asked; mixed?: true }

const to =
  (event: "matinee" | "gala"): Asked =>
  ({ events }) => ({ target: toEvent(events.concert, events[event]) })
const givesOneBack: Asked = (_world, { participants }) => ({ cancel: [participants[0]?.id ?? ""] })

const CASES: Case[] = [
  { name: "a rebooking to a cheaper event, paid by card", provider: "pp_test_card", asks: to("matinee") },
  { name: "a rebooking to a dearer event, on invoice", provider: "pp_test_invoice", asks: to("gala") },
  {
    name: "a rebooking of a part of an order, paid by card",
    provider: "pp_test_card",
    asks: to("matinee"),
    mixed: true,
  },
  {
    name: "a rebooking of a part of an order, on invoice",
    provider: "pp_test_invoice",
    asks: to("matinee"),
    mixed: true,
  },
  { name: "a rebooking of what is authorised only", provider: "pp_test_hold", asks: to("matinee") },
  { name: "a rebooking that captures what was authorised", provider: "pp_test_hold", asks: to("matinee"), mixed: true },
  { name: "a cancellation of one of two tickets", provider: "pp_test_card", asks: givesOneBack },
]

/** Two concert seats with a promotion code, in a mixed order a T-shirt beside them, go to another event, or one goes back. */
export const rebookings: Story[] = CASES.map(({ name, provider, asks, mixed }) => ({
  name,
  prepare: async ({ world, container }, email) => {
    const old = await buySeatsByCode(world, { email, provider, mixed })
    const change = asks(world, old)
    const { plan } = await ok(previewChange(world.staff, old.id, change))
    const request: RebookRequest = {
      ...{ booking_id: old.id, change, version: old.version, plan_hash: plan.hash },
      ...{ actor: STAFF, idempotency_key: randomUUID() },
    }
    return {
      act: async () => void (await rebook(container, request)),
      orders: async () => [old.order_id, ...(await successors(container, old.id))],
    }
  },
}))

async function successors(container: MedusaContainer, bookingId: string): Promise<string[]> {
  const bookings = container.resolve<BookingModuleService>(BOOKING_MODULE)
  const rebookings = await bookings.listRebookings({ from_booking_id: bookingId })
  return rebookings.map(({ to_order_id }) => to_order_id)
}
