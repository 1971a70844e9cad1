import { model } from "@medusajs/framework/utils"
import { DOCUMENT_KINDS } from "../../../domain/document/kinds"

/**
 * An immutable numbered PDF. Written once, in the transaction that takes its number, and never edited: the database refuses
 * UPDATE and DELETE. What is wrong is taken back by another document. The PDF itself stands in the column `pdf` (bytea),
 * which the model leaves out so that no list carries it: see `documents/open-document.ts`.
 */
export const BookingDocument = model
  .define("booking_document", {
    id: model.id({ prefix: "bdoc" }).primaryKey(),
    kind: model.enum([...DOCUMENT_KINDS]),
    number: model.text(),
    /** Of the series, by the day of issue. */
    year: model.number(),
    /** A booking of the order, in whose history it stands. */
    booking_id: model.text(),
    order_id: model.text(),
    /** What a cancellation invoice takes back. */
    refers_to_id: model.text().nullable(),
    /** What it was made for: once. */
    cause: model.text(),
    /** en, de, fr */
    language: model.text(),
    currency_code: model.text(),
    /** Minor units, signed. */
    total: model.number(),
    /** All that it says (`DocumentData`), as it was said. */
    data: model.json(),
    /** Of the PDF, hex. */
    sha256: model.text(),
    issued_at: model.dateTime(),
  })
  .indexes([
    { on: ["number"], unique: true },
    { on: ["cause"], unique: true },
    { on: ["refers_to_id"], unique: true, where: "refers_to_id IS NOT NULL" },
    { on: ["order_id", "issued_at"] },
    { on: ["booking_id"] },
    { on: ["issued_at", "id"] },
    { on: ["kind", "issued_at", "id"] },
  ])
