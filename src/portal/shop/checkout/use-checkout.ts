import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useClient } from "../../portal-context"
import { CART_FIELDS, type Cart } from "./cart"
import { loadHandlers } from "./payment-handlers"
import { readCart } from "./sync-cart"

type Providers = { payment_providers: { id: string }[] }

/** The cart as the shop has it, with its totals. */
export function useCart(cartId: string | null) {
  const client = useClient()
  return useQuery({
    queryKey: ["cart", cartId],
    queryFn: () => readCart(client, cartId ?? ""),
    enabled: cartId !== null,
    staleTime: 0,
  })
}

/** The ways to pay that the region has, and the handlers that the shop brings for some of them. */
export function usePayment(regionId: string | undefined) {
  const client = useClient()
  return useQuery({
    queryKey: ["payment", regionId],
    queryFn: async () => {
      const query = { region_id: regionId }
      const { payment_providers } = await client.ask<Providers>("GET", "/store/payment-providers", { query })
      return { providers: payment_providers.map(({ id }) => id).sort(), handlers: await loadHandlers() }
    },
    enabled: regionId !== undefined,
  })
}

/** Redeems a promotion code, or none. Answers whether the cart took it. */
export function usePromotion(cartId: string) {
  const client = useClient()
  const queries = useQueryClient()
  return async (code: string | null): Promise<boolean> => {
    const request = { body: { promo_codes: code ? [code] : [] }, query: { fields: CART_FIELDS } }
    const { cart } = await client.ask<{ cart: Cart }>("POST", `/store/carts/${cartId}`, request)
    queries.setQueryData(["cart", cartId], cart)
    return codesOf(cart).some((one) => one.toLowerCase() === code?.toLowerCase())
  }
}

/** The codes that somebody typed; promotions that come by themselves have none to show. */
export function codesOf({ promotions }: Pick<Cart, "promotions">): string[] {
  return (promotions ?? []).flatMap((one) => (one?.code && !one.is_automatic ? [one.code] : []))
}
