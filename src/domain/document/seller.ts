import { z } from "@medusajs/framework/zod"
import { readIban } from "../bank/iban"
import { addressSchema, emailSchema } from "../person/person"

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)

const { address_2 } = addressSchema.shape

/**
 * Who sells, as invoices must say it (§ 14 (4) UStG; EN 16931 BG-4). One of VAT id and tax number is needed.
 * `tax_note` stands on documents with untaxed lines: why they are (§ 14 (4) no. 8).
 */
export const sellerSchema = z
  .object({
    name: line(200),
    address: z
      .object({
        address_1: line(200),
        address_2,
        postal_code: line(20),
        city: line(200),
        country_code: z.string().trim().toLowerCase().length(2),
      })
      .strict(),
    vat_id: line(30).nullish(),
    tax_number: line(30).nullish(),
    email: emailSchema,
    phone: line(50).nullish(),
    register: line(200).nullish(),
    bank: z
      .object({
        holder: line(200),
        iban: line(42).refine((text) => readIban(text).ok, "iban_invalid"),
        bic: line(11).nullish(),
      })
      .strict()
      .nullish(),
    tax_note: line(300).nullish(),
  })
  .strict()
  .refine(({ vat_id, tax_number }) => Boolean(vat_id || tax_number), {
    path: ["tax_number"],
    message: "seller_tax_missing",
  })
export type Seller = z.infer<typeof sellerSchema>
