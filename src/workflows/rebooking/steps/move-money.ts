import type { BigNumberInput, IOrderModuleService } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toDecimal, toMinor } from "../../../domain/money/decimal"
import { minor } from "../../../domain/money/minor"
import { addTransaction, pendingOf } from "../../payments/transactions"
import type { RebookingDraft } from "../draft-rebooking"

export type MoveMoneyInput = { draft: RebookingDraft; new_order_id: string }

/** Why the transactions of both orders stand there; each names the other order. */
const REFERENCE = "rebooking"

/**
 * Carries captured money from the old order to the new one by a pair of transactions; no provider moves anything.
 * What moves is read from the emptied order itself, exact to the last decimal, so that it ends with nothing pending; in
 * whole cents it is what the plan says, or nothing is done.
 */
export const moveMoneyStep = createStep(
  "move-rebooking-money",
  async ({ draft, new_order_id }: MoveMoneyInput, { container }) => {
    const { old_order, plan } = draft
    if (plan.transfer.kind !== "offset") return new StepResponse<string[], string[]>([], [])

    const orders = container.resolve(Modules.ORDER)
    const { currency_code } = old_order
    return container.resolve(Modules.LOCKING).execute([old_order.id], async () => {
      const amount = await movableAmount(orders, draft)
      const pair = { currency_code, reference: REFERENCE }
      const out = await addTransaction(orders, {
        ...pair,
        order_id: old_order.id,
        reference_id: new_order_id,
        amount: MathBN.mult(amount, -1),
      })
      try {
        const into = await addTransaction(orders, {
          ...pair,
          order_id: new_order_id,
          reference_id: old_order.id,
          amount,
        })
        return new StepResponse([out, into], [out, into])
      } catch (error) {
        await orders.deleteOrderTransactions([out])
        throw error
      }
    })
  },
  async (ids, { container }) => {
    const orders = container.resolve(Modules.ORDER)
    for (const id of ids ?? []) await orders.deleteOrderTransactions([id])
  }
)

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
