import { randomUUID } from "node:crypto"
import { receiptSchema } from "../../../src/domain/paying/receipt"
import { takeReceipt } from "../../../src/workflows/paying/receipts/take-receipt"
import { buySeats, STAFF } from "./annas-seats"
import type { Story } from "./story"

/** Two concert seats on invoice are paid at the till, with 10.00 too much. */
export const receipt: Story = {
  name: "a receipt from the till",
  // It is kept, and stands in no books.
  dies_after: "BookingModuleService › keepReceipt",
  prepare: async ({ world, container }, email) => {
    const { id: booking_id, order_id } = await buySeats(world, { email, provider: "pp_test_invoice" })
    const paid = { number: randomUUID(), amount: 21_000, kind: "cash", paid_at: "2026-05-10T10:00:00Z" }
    const request = { booking_id, receipt: receiptSchema.parse(paid), actor: STAFF }
    return {
      act: async () => void (await takeReceipt(container, request)),
      orders: async () => [order_id],
    }
  },
}
