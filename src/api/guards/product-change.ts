import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { ProductChange } from "../../domain/event/product-change"

const variantSchema = z.object({ id: z.string().nullish(), manage_inventory: z.boolean().nullish() })
const productSchema = z.object({
  shipping_profile_id: z.string().nullish(),
  variants: z.array(variantSchema).nullish(),
})
const batchOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ update: z.array(item).nullish(), delete: z.array(z.string()).nullish() })
const productBatchSchema = batchOf(productSchema.extend({ id: z.string() }))
const variantBatchSchema = batchOf(variantSchema)

const NOTHING: ProductChange = { deleted_products: [], deleted_variants: [], products: [], variants: [] }

type Reader = (req: MedusaRequest) => ProductChange

/** `DELETE /admin/products/:id` */
export const deletionOfProduct: Reader = ({ params }) => ({ ...NOTHING, deleted_products: [params.id ?? ""] })

/** `DELETE /admin/products/:id/variants/:variant_id` */
export const deletionOfVariant: Reader = ({ params }) => ({ ...NOTHING, deleted_variants: [params.variant_id ?? ""] })

/** `POST /admin/products/:id` */
export const updateOfProduct: Reader = ({ params, body }) => {
  const update = productSchema.safeParse(body).data
  return { ...NOTHING, products: update ? [{ ...update, id: params.id ?? "" }] : [] }
}

/** `POST /admin/products/:id/variants/:variant_id` */
export const updateOfVariant: Reader = ({ params, body }) => {
  const update = variantSchema.safeParse(body).data
  return { ...NOTHING, variants: update ? [{ ...update, id: params.variant_id ?? "" }] : [] }
}

/** `POST /admin/products/batch` */
export const batchOfProducts: Reader = ({ body }) => {
  const batch = productBatchSchema.safeParse(body).data
  return { ...NOTHING, products: batch?.update ?? [], deleted_products: batch?.delete ?? [] }
}

/** `POST /admin/products/:id/variants/batch` */
export const batchOfVariants: Reader = ({ body }) => {
  const batch = variantBatchSchema.safeParse(body).data
  return { ...NOTHING, variants: batch?.update ?? [], deleted_variants: batch?.delete ?? [] }
}
