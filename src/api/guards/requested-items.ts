import type { MedusaRequest } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

/** What core's order routes have in common: items by order line or by variant. Anything else is core's to check. */
const bodySchema = z.object({
  items: z
    .array(z.object({ id: z.string().nullish(), line_item_id: z.string().nullish(), variant_id: z.string().nullish() }))
    .nullish(),
})

/** The order lines and variants that a request to one of core's order routes is about. */
export function requestedItems({ body, params }: MedusaRequest): { lines: string[]; variants: string[] } {
  const items = bodySchema.safeParse(body).data?.items ?? []
  const lines = items.flatMap((item) => item.id ?? item.line_item_id ?? [])
  return {
    lines: params.item_id ? [...lines, params.item_id] : lines,
    variants: items.flatMap(({ variant_id }) => variant_id ?? []),
  }
}
