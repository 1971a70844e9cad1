import { keepsTickets, type ProductChange } from "../product-change"

/** The concert's product has two tickets, and a programme booklet that is no ticket. */
const TICKETS = [
  { variant_id: "stalls", product_id: "concert" },
  { variant_id: "balcony", product_id: "concert" },
]

const NOTHING: ProductChange = { deleted_products: [], deleted_variants: [], products: [], variants: [] }

const decide = (change: Partial<ProductChange>) => {
  const decision = keepsTickets({ ...NOTHING, ...change }, TICKETS)
  return decision.ok ? "kept" : decision.refusal
}

describe("a change of products", () => {
  it.each<[string, Partial<ProductChange>]>([
    ["deletes the product", { deleted_products: ["concert"] }],
    ["deletes one ticket", { deleted_variants: ["balcony"] }],
    [
      "leaves a ticket out of the variants, which deletes it",
      { products: [{ id: "concert", variants: [{ id: "stalls" }] }] },
    ],
  ])("is refused when it %s", (_what, change) => {
    expect(decide(change)).toEqual({ code: "product_has_bookings" })
  })

  it("is refused when a ticket gets stock, alone or with its product", () => {
    const refusal = { code: "variant_not_sellable", variant_id: "balcony", reason: "managed_inventory" }
    expect(decide({ variants: [{ id: "balcony", manage_inventory: true }] })).toEqual(refusal)
    const variants = [{ id: "stalls" }, { id: "balcony", manage_inventory: true }]
    expect(decide({ products: [{ id: "concert", variants }] })).toEqual(refusal)
  })

  it("is refused when tickets get a shipping profile", () => {
    const refusal = { code: "variant_not_sellable", variant_id: "stalls", reason: "shipping_profile" }
    expect(decide({ products: [{ id: "concert", shipping_profile_id: "sp_1" }] })).toEqual(refusal)
  })

  it("is allowed when it touches other products, other variants, or only names and prices", () => {
    expect(decide({ deleted_products: ["shirt"], deleted_variants: ["booklet"] })).toBe("kept")
    expect(decide({ variants: [{ id: "booklet", manage_inventory: true }] })).toBe("kept")
    expect(decide({ products: [{ id: "shirt", shipping_profile_id: "sp_1", variants: [] }] })).toBe("kept")
    expect(decide({ products: [{ id: "concert", shipping_profile_id: null }] })).toBe("kept")
    const all = [{ id: "stalls" }, { id: "balcony", manage_inventory: false }, { id: "booklet" }]
    expect(decide({ products: [{ id: "concert", variants: all }] })).toBe("kept")
  })
})
