import type { IOrderModuleService } from "@medusajs/framework/types"
import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RebookingDraft } from "../draft-rebooking"
import { editNote } from "../edit-note"

/**
 * Sets the booking's order lines to 0 by an order edit: total and tax go with them, which a credit line would not do.
 * Edited in the module itself: core's edit workflow ends with `createOrUpdateOrderPaymentCollection`, which lowers a
 * collection that awaits its payment and cancels an open authorisation. Taken back by `takeBack`.
 */
export const emptyLinesStep = createStep(
  "empty-rebooked-lines",
  async ({ old_order, line_ids, rebooking_id }: RebookingDraft, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    await container
      .resolve(Modules.LOCKING)
      .execute([old_order.id], () => edit(orders, old_order.id, line_ids, rebooking_id))
    return new StepResponse(old_order.id)
  }
)

async function edit(orders: IOrderModuleService, orderId: string, lineIds: string[], rebookingId: string) {
  const change = await orders.createOrderChange({
    order_id: orderId,
    change_type: "edit",
    internal_note: editNote(rebookingId),
  })
  await orders.addOrderAction(
    lineIds.map((reference_id) => ({
      order_change_id: change.id,
      order_id: orderId,
      version: change.version,
      action: ChangeActionType.ITEM_UPDATE,
      details: { reference_id, quantity: 0 },
    }))
  )
  await orders.confirmOrderChange(change.id)
}
