import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { OrderItem } from "./rebooking-order"

/** What rules of promotions may look at. */
export type PromotedProduct = {
  id: string
  collection_id: string | null
  type_id: string | null
  tags?: { id: string }[]
  categories?: { id: string }[]
}

const FIELDS = ["id", "collection_id", "type_id", "tags.id", "categories.id"]

/** The products of order lines, by their ids; read only where there are any: most bookings are the whole of their order. */
export async function promotedProducts(
  container: MedusaContainer,
  lines: readonly Pick<OrderItem, "product_id">[]
): Promise<ReadonlyMap<string, PromotedProduct>> {
  const ids = [...new Set(lines.flatMap(({ product_id }) => product_id ?? []))]
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters: { id: ids } })
  const products: PromotedProduct[] = data
  return new Map(products.map((product) => [product.id, product]))
}
