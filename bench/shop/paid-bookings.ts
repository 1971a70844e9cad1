import { ok } from "../../integration-tests/fixtures/api"
import { bookingOf, type StaffBooking } from "../../integration-tests/fixtures/rebook"
import type { World } from "../../integration-tests/fixtures/world"
import { complete, fillCart } from "./carts"
import type { BenchEvent } from "./open-event"

type AdminOrder = { payment_collections: { payments: { id: string }[] }[] }

/** Two places of an event, bought and paid. */
export async function buyPaid(world: World, event: BenchEvent): Promise<StaffBooking> {
  const orderId = await complete(world, await fillCart(world, { variant_id: event.variant_id, quantity: 2 }))
  await ok(world.storefront.post(`/store/orders/${orderId}/bookings`))
  await capture(world, orderId)
  return bookingOf(world.staff, orderId, event)
}

/** Takes the payment of an order, as staff do it: two requests, for the payment has to be found first. */
export async function capture({ staff }: World, orderId: string): Promise<void> {
  const fields = "id,*payment_collections.payments"
  const { order } = await ok(staff.get<{ order: AdminOrder }>(`/admin/orders/${orderId}?fields=${fields}`))
  await ok(staff.post(`/admin/payments/${order.payment_collections[0]?.payments[0]?.id}/capture`))
}
