import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { DeskSale } from "../../domain/desk/desk-sale"
import { RefusalError } from "../../domain/refusal/refusal-error"
import type { Buyer } from "../rebooking/facts/rebooking-order"

type Region = {
  id: string
  currency_code: string
  automatic_taxes: boolean
  countries: { iso_2: string }[]
  payment_providers: { id: string }[]
}
type Store = { default_region_id: string | null; default_sales_channel_id: string | null }

/** Who buys at the desk and where. `customer` null: a guest whom the shop does not know yet. */
export type DeskBuyer = Buyer & {
  region: Region
  customer: CustomerDTO | null
  shipping_address: { country_code: string }
}

/**
 * Reads what decides prices and taxes: the region that was named, or the shop's; the customer who was named, or who has the
 * booker's address. Refusals: `customer_unknown`, `desk_region_unknown`, `desk_country_missing`.
 */
export async function loadBuyer(container: MedusaContainer, sale: DeskSale): Promise<DeskBuyer> {
  const [store, customer] = await Promise.all([loadStore(container), findCustomer(container, sale)])
  const region = await findRegion(container, sale.region_id ?? store.default_region_id)
  const { booker, locale } = sale
  return {
    currency_code: region.currency_code,
    region_id: region.id,
    region,
    locale: locale ?? null,
    email: booker.email || customer?.email || "",
    customer_id: customer?.id ?? null,
    customer,
    sales_channel_id: store.default_sales_channel_id,
    shipping_address: { ...booker.address, country_code: countryOf(region, booker.address?.country_code) },
  }
}

async function loadStore(container: MedusaContainer): Promise<Store> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  return {
    default_region_id: store?.default_region_id ?? null,
    default_sales_channel_id: store?.default_sales_channel_id ?? null,
  }
}

/** One with an account goes before guests with the same address, as for core's carts. */
async function findCustomer(container: MedusaContainer, sale: DeskSale): Promise<CustomerDTO | null> {
  const customers = container.resolve(Modules.CUSTOMER)
  const relations = ["groups"]
  const email = sale.booker.email || null
  if (sale.customer_id) {
    const [named] = await customers.listCustomers({ id: sale.customer_id }, { relations })
    if (!named) throw new RefusalError({ code: "customer_unknown", customer_id: sale.customer_id })
    if (named.has_account || !email || email === named.email) return named
  }
  if (!email) return null
  const found = await customers.listCustomers({ email }, { relations, take: 10 })
  return found.find(({ has_account }) => has_account) ?? found[0] ?? null
}

async function findRegion(container: MedusaContainer, id: string | null): Promise<Region> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "currency_code", "automatic_taxes", "countries.iso_2", "payment_providers.id"],
    filters: id ? { id } : {},
    pagination: { take: 2, skip: 0 },
  })
  const [region, another]: Region[] = data
  if (!region || another) throw new RefusalError({ code: "desk_region_unknown" })
  return { ...region, payment_providers: region.payment_providers ?? [] }
}

/** The country decides the tax: the booker's, or the only one of the region. */
function countryOf({ countries }: Region, wanted: string | undefined): string {
  const known = countries.map(({ iso_2 }) => iso_2)
  if (wanted && known.includes(wanted)) return wanted
  const [only] = known
  if (known.length !== 1 || !only) throw new RefusalError({ code: "desk_country_missing", countries: known })
  return only
}
