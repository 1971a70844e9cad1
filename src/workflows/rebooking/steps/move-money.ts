import type { BigNumberInput, IOrderModuleService } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toDecimal, toMinor } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { addTransaction, pendingOf } from "../../payments/transactions"
import type { RebookingDraft } from "../draft-rebooking"

/**
 * Carries captured money from the old order to the new one by a pair of transactions, each of which names the other
 * order; no provider moves anything. What moves is read from the emptied order itself, exact to the last decimal, so that
 * it ends with nothing pending; in whole cents it is what the plan says, or nothing is done. Taken back by `takeBack`.
 */
export const moveMoneyStep = createStep("move-rebooking-money", async (draft: RebookingDraft, { container }) => {
  const { old_order, new_order, plan } = draft
  if (plan.transfer.kind !== "offset") return new StepResponse<string[]>([])

  const orders = container.resolve(Modules.ORDER)
  return container.resolve(Modules.LOCKING).execute([old_order.id], async () => {
    const amount = await movableAmount(orders, draft)
    const pair = { currency_code: old_order.currency_code, reference: "rebooking" }
    const out = { ...pair, order_id: old_order.id, reference_id: new_order.id, amount: MathBN.mult(amount, -1) }
    const into = { ...pair, order_id: new_order.id, reference_id: old_order.id, amount }
    return new StepResponse([await addTransaction(orders, out), await addTransaction(orders, into)])
  })
})

async function movableAmount(
  orders: IOrderModuleService,
  { old_order, plan }: RebookingDraft
): Promise<BigNumberInput> {
  const { id, currency_code, reserved } = old_order
  const overpaid = MathBN.mult(await pendingOf(orders, id), -1)
  const amount = MathBN.sub(overpaid, toDecimal(minor(reserved), currency_code))
  if (toMinor(amount.toNumber(), currency_code) === plan.transfer.amount) return amount
  throw new Error(`Order ${id} has ${amount} to move, the plan says ${plan.transfer.amount}`)
}
