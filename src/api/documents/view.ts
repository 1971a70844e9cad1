import type { ListedDocument } from "../../modules/booking/documents/list-documents"

/** A document as its booker sees it listed; see docs/api.md. */
export function documentView({
  id,
  kind,
  number,
  total,
  currency_code,
  issued_at,
  refers_to,
  void_by,
}: ListedDocument) {
  return { id, kind, number, total, currency_code, issued_at, refers_to, void_by }
}

/** As staff see it. */
export function adminDocumentView(document: ListedDocument) {
  const { booking_id, order_id } = document
  return { ...documentView(document), booking_id, order_id }
}
