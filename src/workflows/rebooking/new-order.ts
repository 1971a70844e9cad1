/** The replacement order, as far as later steps look at it. */
export type NewOrder = { id: string; items: { id: string; variant_id: string | null }[] }

type CreatedOrder = { id: string; items?: { id: string; variant_id?: string | null }[] | null }

/** The one order that `createOrdersStep` was asked for. */
export function newOrderOf(orders: readonly CreatedOrder[]): NewOrder {
  const { id = "", items } = orders[0] ?? {}
  return { id, items: (items ?? []).map((item) => ({ id: item.id, variant_id: item.variant_id ?? null })) }
}
