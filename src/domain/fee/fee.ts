import { z } from "@medusajs/framework/zod"

/** The most currencies that a fee names an amount for. */
const MAX_CURRENCIES = 30
/** 10,000,000.00 in a currency with two decimals. */
const MAX_AMOUNT = 1_000_000_000

const amountsSchema = z
  .array(
    z
      .object({
        /** As Medusa stores it: lower case. */
        currency_code: z.string().regex(/^[a-z]{3}$/),
        /** Minor units. */
        amount: z.number().int().min(0).max(MAX_AMOUNT),
      })
      .strict()
  )
  .min(1)
  .max(MAX_CURRENCIES)
  .refine((amounts) => new Set(amounts.map(({ currency_code }) => currency_code)).size === amounts.length, {
    message: "currency_twice",
  })

/** What something costs that is changed or given back: nothing, a fixed amount, or a share of what it is taken of. */
export const feeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }).strict(),
  z.object({ kind: z.literal("amount"), amounts: amountsSchema }).strict(),
  z
    .object({
      kind: z.literal("share"),
      percent: z.number().min(0).max(100).multipleOf(0.01),
      /** The least that is asked, however small the share. */
      minimum: amountsSchema.optional(),
    })
    .strict(),
])
export type Fee = z.infer<typeof feeSchema>

export const NO_FEE: Fee = { kind: "none" }
