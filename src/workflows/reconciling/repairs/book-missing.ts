import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { missingEntries } from "../../../domain/reconciliation/missing-entries"
import { addTransaction } from "../../payments/transactions"
import { readOrders } from "../reading/read-orders"

/** Writes into an order's books what its payments did and they do not say; read under the order's lock, so once. */
export async function bookMissing(container: MedusaContainer, orderId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute([orderId], async () => {
    const [unit] = await readOrders(container, [orderId])
    const currency_code = unit?.facts.order?.currency_code ?? ""
    for (const entry of unit ? missingEntries(unit.facts) : []) {
      await addTransaction(container.resolve(Modules.ORDER), { ...entry, currency_code })
    }
  })
}
