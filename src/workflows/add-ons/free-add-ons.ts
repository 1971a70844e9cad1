import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AddOn } from "../../domain/add-on/add-on"

type Price = { amount: unknown; currency_code: string }

/**
 * The ids of the add-ons that cost nobody anything in a currency: each price of the variant in it is 0, those with rules
 * and of price lists too. One without a price in it is not free.
 */
export async function freeAddOns(
  container: MedusaContainer,
  addOns: readonly Pick<AddOn, "id" | "variant_id">[],
  currencyCode: string
): Promise<string[]> {
  if (addOns.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["id", "price_set.prices.amount", "price_set.prices.currency_code"],
    filters: { id: [...new Set(addOns.map(({ variant_id }) => variant_id))] },
  })
  return addOns.flatMap(({ id, variant_id }) => {
    const prices: Price[] = data.find((variant) => variant.id === variant_id)?.price_set?.prices ?? []
    const own = prices.filter(({ currency_code }) => currency_code === currencyCode)
    return own.length > 0 && own.every(({ amount }) => Number(amount) === 0) ? [id] : []
  })
}
