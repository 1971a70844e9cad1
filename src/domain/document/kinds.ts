/** What is issued with a number of its own: each kind has a series for each year, without gaps. */
export const DOCUMENT_KINDS = ["invoice", "cancellation_invoice", "fee_invoice", "settlement"] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** Documents that ask for money: what a cancellation invoice can take back. */
export type InvoiceKind = Extract<DocumentKind, "invoice" | "fee_invoice">
