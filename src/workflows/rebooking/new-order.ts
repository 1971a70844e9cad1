/** The key in a line's metadata that says which line of the plan it is. */
export const LINE_MARK = "booking_rebooking_line"

/** The replacement order, as far as later steps look at it: its lines by their place in the plan. */
export type NewOrder = { id: string; items: { id: string; line: number }[] }

type CreatedItem = { id: string; metadata?: Record<string, unknown> | null }
type CreatedOrder = { id: string; items?: CreatedItem[] | null }

/** The one order that `createOrdersStep` was asked for. */
export function newOrderOf(orders: readonly CreatedOrder[]): NewOrder {
  const { id = "", items } = orders[0] ?? {}
  const marked = (items ?? []).filter(({ metadata }) => metadata?.[LINE_MARK] !== undefined)
  return { id, items: marked.map((item) => ({ id: item.id, line: Number(item.metadata?.[LINE_MARK]) })) }
}
