import type { ShopApi } from "./shop-api"

type Id = { id: string }
type Line = { variant_id: string; quantity: number; email: string; region_id: string }
export type Bought = { number: string; status: string; tickets: number; event: { title: string } }

/** Medusa's own way from the cart to the order, as any storefront goes it; then the bookings that came of it. */
export async function buy(storefront: ShopApi, { variant_id, quantity, email, region_id }: Line): Promise<Bought[]> {
  const { cart } = await storefront.post<{ cart: Id }>("/store/carts", { region_id, email })
  await storefront.post(`/store/carts/${cart.id}/line-items`, { variant_id, quantity })
  const { payment_collection } = await storefront.post<{ payment_collection: Id }>("/store/payment-collections", {
    cart_id: cart.id,
  })
  await storefront.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  const { order } = await storefront.post<{ order: Id }>(`/store/carts/${cart.id}/complete`, {})
  const { bookings } = await storefront.post<{ bookings: Bought[] }>(`/store/orders/${order.id}/bookings`, {})
  return bookings
}
