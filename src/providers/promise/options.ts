import { z } from "@medusajs/framework/zod"

const optionsSchema = z.strictObject({
  /** `refuse`: nothing can be paid back through it. `by_hand`: a refund notes that the shop has paid it back itself. */
  refunds: z.enum(["refuse", "by_hand"]).default("refuse"),
})
export type PromiseOptions = z.infer<typeof optionsSchema>

/** A provider's options, checked and complete; `provider` is its folder, as medusa-config.ts names it. */
export function readPromiseOptions(provider: string, options: unknown): PromiseOptions {
  const parsed = optionsSchema.safeParse(options ?? {})
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "options"}: ${message}`)
  throw new Error(`${provider}: the options in medusa-config.ts are not right: ${fields.join("; ")}`)
}
