import { accept, type Decision, refuse } from "../decision"

type VariantUpdate = { id?: string | null; manage_inventory?: boolean | null }

/** What a request to Medusa's product routes would do to products and variants. */
export type ProductChange = {
  deleted_products: string[]
  deleted_variants: string[]
  products: {
    id: string
    shipping_profile_id?: string | null
    /** Where they are given, they replace all: core deletes the variants that are left out. */
    variants?: VariantUpdate[] | null
  }[]
  variants: VariantUpdate[]
}

/** A variant that is the ticket of an event. */
export type Ticket = { variant_id: string; product_id: string }

/**
 * Whether tickets stay what they are: there as long as somebody may hold a booking (SPEC V35), and without stock or
 * shipping, for their seats are counted by the event (DESIGN 2).
 * @param tickets all tickets among the variants and products of the change
 */
export function keepsTickets(change: ProductChange, tickets: readonly Ticket[]): Decision<null> {
  const gone = tickets.some(
    ({ variant_id, product_id }) =>
      change.deleted_variants.includes(variant_id) ||
      change.deleted_products.includes(product_id) ||
      change.products.some(({ id, variants }) => id === product_id && variants && !names(variants, variant_id))
  )
  if (gone) return refuse({ code: "product_has_bookings" })

  const updates = [...change.variants, ...change.products.flatMap(({ variants }) => variants ?? [])]
  const managed = tickets.find(({ variant_id }) =>
    updates.some(({ id, manage_inventory }) => id === variant_id && manage_inventory === true)
  )
  if (managed) return unsellable(managed, "managed_inventory")

  const shipped = tickets.find(({ product_id }) =>
    change.products.some(({ id, shipping_profile_id }) => id === product_id && shipping_profile_id)
  )
  return shipped ? unsellable(shipped, "shipping_profile") : accept(null)
}

function names(variants: readonly VariantUpdate[], variantId: string): boolean {
  return variants.some(({ id }) => id === variantId)
}

function unsellable({ variant_id }: Ticket, reason: "managed_inventory" | "shipping_profile") {
  return refuse({ code: "variant_not_sellable", variant_id, reason })
}
