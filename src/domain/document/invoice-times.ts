import { z } from "@medusajs/framework/zod"

/** When an order's invoice is made: when its bookings are confirmed, when it is paid, or not by us at all. */
const INVOICE_TIMES = ["confirmed", "paid", "never"] as const

/** For what was settled outside the shop, whose till has perhaps written a document already (SPEC U11). */
const invoicesSchema = z.object({ when: z.enum(INVOICE_TIMES), settled_outside: z.enum(INVOICE_TIMES) }).strict()
export type InvoiceTimes = z.infer<typeof invoicesSchema>
