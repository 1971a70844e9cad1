import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toMinor } from "../../../domain/money/decimal"
import { RefusalError } from "../../../domain/refusal/refusal-error"

/** Nothing is sold at another price than was shown (`desk_total_changed`). `shown`: minor units; null: nobody looked. */
export const matchTotalStep = createStep(
  "match-desk-total",
  async ({ cart_id, shown }: { cart_id: string; shown: number | null }, { container }) => {
    if (shown === null) return new StepResponse(null)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "cart", fields: ["total", "currency_code"], filters: { id: cart_id } })
    const currency_code: string = data[0]?.currency_code ?? ""
    const total = toMinor(Number(data[0]?.total ?? 0), currency_code)
    if (total !== shown) throw new RefusalError({ code: "desk_total_changed", shown, total, currency_code })
    return new StepResponse(null)
  }
)
