import { useComboboxData } from "@medusajs/dashboard/hooks"
import type { Page } from "./contract/page"
import { get } from "./http/request"
import { ROOT } from "./http/use-write"

type Variant = { id: string; title: string | null; sku: string | null; product: { title: string } | null }

/** Product variants for a searchable select, each named with its product. */
export function useVariantOptions() {
  return useComboboxData({
    queryKey: [ROOT, "variants"],
    queryFn: (params: { id?: string; q?: string; offset?: number; limit?: number }) =>
      get<Page & { variants: Variant[] }>("/admin/product-variants", {
        query: { ...params, fields: "id,title,sku,product.title" },
      }),
    getOptions: ({ variants }) => variants.map((variant) => ({ value: variant.id, label: nameOf(variant) })),
  })
}

function nameOf({ title, sku, product }: Variant): string {
  return [product?.title, title, sku].filter(Boolean).join(" · ")
}
