import { type Api, ok } from "../../integration-tests/fixtures/api"

type Payment = { id: string; amount: number }
type Order = { payment_collections: { payments: Payment[] }[] }

/** Takes the money that a customer has authorised, as staff do in the admin. */
export async function capture(staff: Api, orderId: string): Promise<void> {
  const { order } = await ok(
    staff.get<{ order: Order }>(`/admin/orders/${orderId}?fields=id,*payment_collections.payments`)
  )
  for (const { id } of order.payment_collections.flatMap(({ payments }) => payments)) {
    await ok(staff.post(`/admin/payments/${id}/capture`))
  }
}
