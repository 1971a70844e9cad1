import { z } from "@medusajs/framework/zod"

const optionsSchema = z.strictObject({
  /** `refuse`: nothing can be paid back through it. `by_hand`: a refund notes that the shop has paid it back itself. */
  refunds: z.enum(["refuse", "by_hand"]).default("refuse"),
})
export type InvoiceOptions = z.infer<typeof optionsSchema>

/** The provider's options, checked and complete. */
export function readInvoiceOptions(options: unknown): InvoiceOptions {
  const parsed = optionsSchema.safeParse(options ?? {})
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "options"}: ${message}`)
  throw new Error(`payment-invoice: the options in medusa-config.ts are not right: ${fields.join("; ")}`)
}
