import { z } from "@medusajs/framework/zod"
import { LANGUAGES } from "../refusal/sentences"
import { DOCUMENT_KINDS, type DocumentKind } from "./kinds"

/** Paragraphs above the lines and at the foot of documents, in each language. */
const words = z.string().trim().max(2000)
export const documentTextsSchema = z
  .partialRecord(z.enum(LANGUAGES), z.object({ intro: words.optional(), footer: words.optional() }).strict())
  .refine((texts) => Object.keys(texts).length > 0)

export const DEFAULT_PREFIXES: Record<DocumentKind, string> = {
  invoice: "INV-",
  cancellation_invoice: "CAN-",
  fee_invoice: "FEE-",
  settlement: "SET-",
}

const prefix = z.string().regex(/^[A-Z0-9][A-Z0-9/-]{0,11}$/)

/** What numbers begin with; two kinds with the same would bear the same numbers. */
export const prefixesSchema = z
  .object({ invoice: prefix, cancellation_invoice: prefix, fee_invoice: prefix, settlement: prefix })
  .strict()
  .refine((prefixes) => new Set(Object.values(prefixes)).size === DOCUMENT_KINDS.length, {
    message: "document_prefixes_alike",
  })

/** A logo as a data URL, printed on documents; a mail loads its own by `logo_url`. */
const MAX_LOGO_BYTES = 60_000
export const documentLogoSchema = z
  .string()
  .max(Math.ceil(MAX_LOGO_BYTES * 1.4))
  .regex(/^data:image\/(?:png;base64,iVBORw0KGgo|jpeg;base64,\/9j\/)[A-Za-z0-9+/]*={0,2}$/)
