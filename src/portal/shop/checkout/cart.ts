/** Medusa's cart, as far as the checkout shows it. Amounts are decimals. */
export type Cart = {
  id: string
  currency_code: string
  region_id: string
  completed_at: string | null
  total: number
  tax_total: number
  discount_total: number
  items: CartItem[]
  promotions?: { code: string; is_automatic?: boolean }[] | null
}

export type CartItem = { id: string; variant_id: string; quantity: number; total: number; original_total: number }

export const CART_FIELDS = [
  ...["id", "currency_code", "region_id", "completed_at", "total", "tax_total", "discount_total"],
  ...["items.id", "items.variant_id", "items.quantity", "items.total", "items.original_total"],
  ...["promotions.code", "promotions.is_automatic"],
].join(",")
