import { z } from "@medusajs/framework/zod"
import { type Minor, minor } from "../money/minor"

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

/**
 * A fee in minor units, rounded half up. A fixed amount or minimum holds only in the currencies that it names; it may be
 * above the base, and who charges it says whether that is possible.
 * @param base what a share is taken of; nothing costs nothing
 */
export function feeOf(fee: Fee, base: Minor, currencyCode: string): Minor {
  if (fee.kind === "none" || base <= 0) return minor(0)
  if (fee.kind === "amount") return amountIn(fee.amounts, currencyCode)
  const share = minor(Math.floor((base * Math.round(fee.percent * 100) + 5_000) / 10_000))
  const least = amountIn(fee.minimum ?? [], currencyCode)
  return minor(Math.max(share, least))
}

function amountIn(amounts: z.infer<typeof amountsSchema>, currencyCode: string): Minor {
  return minor(amounts.find(({ currency_code }) => currency_code === currencyCode.toLowerCase())?.amount ?? 0)
}
