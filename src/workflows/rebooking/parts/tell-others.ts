import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { type WorkflowData, when } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { RecordedRebooking } from "../../../modules/booking/rebooking/record-rebooking"
import { OUTBOX_WRITTEN } from "../../selling/register-bookings"
import type { RebookingDraft } from "../draft-rebooking"
import type { NewOrder } from "../new-order"

/** Core's events for what happened to both orders, and the outbox's, all held back until the rebooking stands. */
export function tellOthers(
  draft: WorkflowData<RebookingDraft>,
  order: WorkflowData<NewOrder>,
  rebooking: WorkflowData<RecordedRebooking>
): void {
  emitEventStep({ eventName: OrderWorkflowEvents.PLACED, data: { id: order.id } }).config({ name: "tell-order-placed" })
  when("tell-old-order-closed", { draft }, ({ draft }) => draft.plan.transfer.whole).then(() => {
    const closed = { eventName: OrderWorkflowEvents.CANCELED, data: { id: draft.old_order.id } }
    emitEventStep(closed).config({ name: "tell-order-canceled" })
  })
  when("tell-old-order-edited", { draft }, ({ draft }) => !draft.plan.transfer.whole).then(() => {
    const edited = { eventName: OrderEditWorkflowEvents.CONFIRMED, data: { order_id: draft.old_order.id, actions: [] } }
    emitEventStep(edited).config({ name: "tell-order-edited" })
  })
  const written = { eventName: OUTBOX_WRITTEN, data: { booking_id: rebooking.booking_id } }
  emitEventStep(written).config({ name: "tell-outbox-written" })
}
