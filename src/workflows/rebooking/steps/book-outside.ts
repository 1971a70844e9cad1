import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toMinor } from "../../../domain/money/decimal"
import { settledOutside } from "../../../domain/rebooking/settle"
import { addTransaction, pendingOf } from "../../payments/transactions"
import type { RebookingDraft } from "../draft-rebooking"

/** What an order's transaction refers to that was paid, or given back, outside of the shop (SPEC U11). */
const SETTLED_OUTSIDE = "settled_outside"

/**
 * Books what the new order lacks, or has too much, as settled outside: exact to the last decimal, so that nothing is
 * pending; in whole cents it is what the plan says, or nothing is done. It goes with its order, should that be taken back.
 */
export const bookOutsideStep = createStep("book-settled-outside", async (draft: RebookingDraft, { container }) => {
  const { rebooking_id, new_order, old_order, plan } = draft
  const outside = settledOutside(plan.settlement, plan.to.total)
  if (outside === 0) return new StepResponse<string | null>(null)
  const orders = container.resolve(Modules.ORDER)
  const { currency_code } = old_order
  return container.resolve(Modules.LOCKING).execute([new_order.id], async () => {
    const amount = MathBN.convert(await pendingOf(orders, new_order.id))
    if (toMinor(amount.toNumber(), currency_code) !== outside) {
      throw new Error(`Order ${new_order.id} has ${amount} pending, the plan says ${outside}`)
    }
    const booked = { order_id: new_order.id, amount, currency_code }
    const reference = { reference: SETTLED_OUTSIDE, reference_id: rebooking_id }
    return new StepResponse<string | null>(await addTransaction(orders, { ...booked, ...reference }))
  })
})
