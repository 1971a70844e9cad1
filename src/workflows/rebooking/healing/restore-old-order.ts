import type { IOrderModuleService, MedusaContainer, OrderStatus, UpdateOrderDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { RebookingAttempt } from "../../../modules/booking/rebooking/attempt"
import { editNote } from "../edit-note"

/**
 * The old order is open again, has its money and its lines. Money first: the version that the edit made goes away with
 * the sums that stand in it.
 */
export async function restoreOldOrder(container: MedusaContainer, { id, trace }: RebookingAttempt): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const { old_order, new_order_id } = trace
  await container.resolve(Modules.LOCKING).execute([old_order.id], async () => {
    await reopen(orders, old_order)
    await dropTransactions(orders, { order_id: old_order.id, reference: "rebooking", reference_id: new_order_id })
    await revertEdit(orders, await editOf(container, old_order.id, editNote(id)), old_order)
  })
}

async function reopen(orders: IOrderModuleService, { id, status }: { id: string; status: string }): Promise<void> {
  const order = await orders.retrieveOrder(id, { select: ["id", "status"] })
  if (order.status !== "canceled" || status === "canceled") return
  const reopened: UpdateOrderDTO & { canceled_at: null } = { id, status: status as OrderStatus, canceled_at: null }
  await orders.updateOrders([reopened])
}

async function dropTransactions(
  orders: IOrderModuleService,
  booked: { order_id: string; reference: string; reference_id: string }
): Promise<void> {
  for (const { id } of await orders.listOrderTransactions(booked, { select: ["id"] })) {
    await orders.deleteOrderTransactions([id])
  }
}

type Edit = { id: string; status: string }

/**
 * Reverts the version that emptied the lines; `undoLastChange` would leave its copies of discounts behind, and the next
 * edit would count them twice. An edit that was written and not confirmed would keep everybody else from editing.
 */
async function revertEdit(
  orders: IOrderModuleService,
  edit: Edit | undefined,
  { id, version }: Versioned
): Promise<void> {
  if (!edit) return
  if (edit.status !== "confirmed") return orders.deleteOrderChanges([edit.id])
  const { version: now } = await orders.retrieveOrder(id, { select: ["id", "version"] })
  if (now !== version + 1) throw new Error(`Order ${id} was changed after a rebooking that broke off`)
  await orders.revertLastVersion(id)
}

type Versioned = { id: string; version: number }

/** The edit that this rebooking made, by the note on it. */
async function editOf(container: MedusaContainer, orderId: string, note: string): Promise<Edit | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id", "status", "internal_note"],
    filters: { order_id: orderId, change_type: "edit" },
  })
  return data.find(({ internal_note }) => internal_note === note)
}
