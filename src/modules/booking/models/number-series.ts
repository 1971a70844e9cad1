import { model } from "@medusajs/framework/utils"
import { DOCUMENT_KINDS } from "../../../domain/document/kinds"

/**
 * The last number that documents of a kind have in a year. It is taken under this row's lock, in the transaction that stores
 * the document: what is not stored has no number, so a series has no gap.
 */
export const NumberSeries = model
  .define("booking_number_series", {
    id: model.id({ prefix: "bser" }).primaryKey(),
    kind: model.enum([...DOCUMENT_KINDS]),
    year: model.number(),
    last: model.number(),
  })
  .indexes([{ on: ["kind", "year"], unique: true }])
