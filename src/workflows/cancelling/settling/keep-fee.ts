import type { CreateOrderLineItemDTO, IOrderModuleService } from "@medusajs/framework/types"
import { ChangeActionType, ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CancellationToSettle } from "../../../modules/booking/cancelling/settle-cancellation"
import { feeMark } from "../fee-lines"
import { unsettled } from "./unsettled"

/**
 * Sets the booking's order lines to 0 and adds the fee with its tax, by one order edit: total and tax go with the lines,
 * which a credit line would not do. Edited in the module itself: core's edit workflow would cancel an open authorisation.
 */
export const keepFeeStep = createStep("keep-cancellation-fee", async (id: string, { container }) => {
  const cancellation = await unsettled(container, id)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_change",
    fields: ["id", "status", "internal_note"],
    filters: { order_id: cancellation.order_id, change_type: "edit" },
  })
  const edit = data.find(({ internal_note }) => internal_note === editNote(id))
  if (edit?.status === "confirmed") return new StepResponse(id)
  const orders = container.resolve(Modules.ORDER)
  await container.resolve(Modules.LOCKING).execute([cancellation.order_id], async () => {
    // One that was written and not confirmed would keep everybody else from editing.
    if (edit) await orders.deleteOrderChanges([edit.id])
    await keepFee(orders, cancellation)
  })
  return new StepResponse(id)
})

async function keepFee(orders: IOrderModuleService, cancellation: CancellationToSettle): Promise<void> {
  const { id, order_id, trace } = cancellation
  await writeFeeLines(orders, cancellation)
  const change = await orders.createOrderChange({ order_id, change_type: "edit", internal_note: editNote(id) })
  const action = { order_change_id: change.id, order_id, version: change.version }
  await orders.addOrderAction([
    ...trace.line_ids.map((reference_id) => ({
      ...action,
      action: ChangeActionType.ITEM_UPDATE,
      details: { reference_id, quantity: 0 },
    })),
    ...trace.fee_lines.map(({ id: reference_id, amount }) => ({
      ...action,
      action: ChangeActionType.ITEM_ADD,
      details: { reference_id, quantity: 1, unit_price: amount, metadata: feeMark(id) },
    })),
  ])
  await orders.confirmOrderChange(change.id)
}

/** The lines stand beside the order until the edit takes them in. */
async function writeFeeLines(orders: IOrderModuleService, { id, trace }: CancellationToSettle): Promise<void> {
  const ids = trace.fee_lines.map((line) => line.id)
  if (ids.length === 0) return
  const written = await orders.listOrderLineItems({ id: ids }, { select: ["id"] })
  const missing = trace.fee_lines.filter((line) => !written.some((one) => one.id === line.id))
  const lines: (CreateOrderLineItemDTO & { id: string })[] = missing.map(
    ({ id: lineId, title, amount, tax_lines }) => ({
      id: lineId,
      title,
      quantity: 1,
      unit_price: amount,
      is_tax_inclusive: true,
      is_discountable: false,
      requires_shipping: false,
      tax_lines,
      metadata: feeMark(id),
    })
  )
  if (lines.length > 0) await orders.createOrderLineItems(lines)
}

/** Marks the edit of an order that a cancellation made. */
function editNote(cancellationId: string): string {
  return `Cancelled (${cancellationId})`
}
