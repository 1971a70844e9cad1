/** The settings that documents are made by: they have a form of their own. */
export const DOCUMENT_SETTINGS = [
  "seller",
  "invoices",
  "reissue_on_address_change",
  "document_prefixes",
  "document_texts",
  "document_logo",
] as const
