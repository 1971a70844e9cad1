import { z } from "@medusajs/framework/zod"

/** When an order's invoice is made: when its bookings are confirmed, when it is paid, or not by us at all. */
export const INVOICE_TIMES = ["confirmed", "paid", "never"] as const

/** For what was settled outside the shop, whose till has perhaps written a document already (SPEC U11). */
export const invoicesSchema = z.object({ when: z.enum(INVOICE_TIMES), settled_outside: z.enum(INVOICE_TIMES) }).strict()
export type InvoiceTimes = z.infer<typeof invoicesSchema>

/** A shop without a seller has asked for no invoices; whoever says who sells wants them, but no second one beside its till's. */
export function defaultInvoices(hasSeller: boolean): InvoiceTimes {
  return { when: hasSeller ? "confirmed" : "never", settled_outside: "never" }
}
