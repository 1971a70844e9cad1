import { ok } from "../../integration-tests/fixtures/api"
import type { World } from "../../integration-tests/fixtures/world"

type Id = { id: string }
type Stocked = { product: { variants: (Id & { inventory_items: { inventory_item_id: string }[] })[] } }

/**
 * An ordinary product whose stock core manages: the reference of what a ticket is sold like. Nobody has to ship it, as
 * nobody ships a ticket.
 * @returns its variant
 */
export async function openStock(
  { staff, sales_channel_id }: World,
  { title, quantity, price }: { title: string; quantity: number; price: number }
): Promise<string> {
  const { stock_location } = await ok(staff.post<{ stock_location: Id }>("/admin/stock-locations", { name: title }))
  await ok(staff.post(`/admin/stock-locations/${stock_location.id}/sales-channels`, { add: [sales_channel_id] }))
  const { product } = await ok(
    staff.post<Stocked>("/admin/products?fields=*variants.inventory_items", {
      title,
      status: "published",
      options: [{ title: "Size", values: ["M"] }],
      sales_channels: [{ id: sales_channel_id }],
      variants: [
        {
          title: "M",
          manage_inventory: true,
          options: { Size: "M" },
          prices: [{ currency_code: "eur", amount: price }],
        },
      ],
    })
  )
  const [variant] = product.variants
  const item = variant?.inventory_items[0]?.inventory_item_id
  if (!variant || !item) throw new Error("The product has no stock")
  await ok(staff.post(`/admin/inventory-items/${item}`, { requires_shipping: false }))
  const level = { location_id: stock_location.id, stocked_quantity: quantity }
  await ok(staff.post(`/admin/inventory-items/${item}/location-levels`, level))
  return variant.id
}
